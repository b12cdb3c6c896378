/** Signing in. */
export const session = {
  signIn: ['Iniciar sesión', 'Sign in'],
  signInTitle: ['Bandeja de WhatsApp', 'WhatsApp inbox'],
  signInLead: ['Entra con tu usuario del equipo.', 'Use your team account.'],
  user: ['Usuario', 'User'],
  password: ['Clave', 'Password'],
  showPassword: ['Mostrar la clave', 'Show password'],
  enter: ['Entrar', 'Sign in'],
  entering: ['Entrando…', 'Signing in…'],
  signInIncomplete: ['Escribe el usuario y la clave.', 'Enter user and password.'],
  signInWrong: ['Usuario o clave incorrectos.', 'Wrong user or password.'],
  signInCode: ['Código', 'Code'],
  signInCodeLead: [
    'Escribe el código de tu aplicación, o uno de recuperación.',
    'Enter the code of your app, or a recovery code.',
  ],
  signInCodeWrong: ['Ese código no es correcto o ya se usó.', 'That code is wrong or was used already.'],
  signInSlow: ['Demasiados intentos. Prueba de nuevo en {n} s.', 'Too many attempts. Try again in {n} s.'],
}
