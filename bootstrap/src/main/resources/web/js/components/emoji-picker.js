import { el } from '../el.js'
import { roving } from '../roving.js'
import { t } from '../texts.js'
import { openBeside } from './popover.js'

const SIGNS =
  '😀 😃 😄 😁 😊 🙂 😉 😍 🥰 😘 😅 😂 🤣 😇 🤗 🤔 😐 😕 🙁 😢 😭 😔 😮 😳 😴 🤒 🤕 😷 👍 👎 👌 🙏 👏 🙌 🤝 💪 ✌️ 👋 👉 👇 ❤️ 💚 💙 💛 🎉 ✨ ⭐ 🔥 ✅ ❌ ⚠️ ❓ ❗ ⏰ 📅 📍 📞 📱 💻 📄 📎 📷 🩺 💊 🏥 🚗 ☕ 🌞'.split(
    ' ',
  )

/** Opens a small table of the emoji a team needs most. */
export function openEmojiPicker(anchor, onPick) {
  const pick = (sign) => () => {
    close()
    onPick(sign)
  }
  const buttons = SIGNS.map((sign, i) =>
    el(
      'button',
      { type: 'button', className: 'emoji-picker__sign', tabIndex: i === 0 ? 0 : -1, onclick: pick(sign) },
      sign,
    ),
  )
  const panel = el('div', { className: 'emoji-picker', role: 'group', ariaLabel: t('emoji') }, buttons)
  roving(panel, '.emoji-picker__sign', { keys: ['ArrowRight', 'ArrowLeft'] })
  const close = openBeside(anchor, panel)
  buttons[0].focus()
}
