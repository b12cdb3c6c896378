import { t } from '../texts.js'
import { toast } from './toast.js'

/** Puts a text on the clipboard and says so; browsers allow that on https and localhost only. */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text)
    toast(t('copied'))
  } catch {
    toast(t('notCopied'))
  }
}
