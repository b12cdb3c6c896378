import { t } from '../texts.js'
import { toast } from './toast.js'

/** Tells that a change was not saved, and why. */
export const tellFailure = (error) => toast(t('changeFailed', { why: error.message }))
