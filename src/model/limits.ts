/** Every bound of the house in one file, unit last in the name. */
export const LIMITS = {
  /** Cloud API deliveries are at most this large. */
  WEBHOOK_BODY_BYTES: 3 * 1024 * 1024,
  /** A message of more characters is kept cut, and flagged in the summary. WhatsApp's own limit is 65,536. */
  MESSAGE_TEXT_CHARS: 65_536,
  /** Reading looks at this much of a message. */
  READING_TEXT_CHARS: 4_096,
  REPORTS_PER_MESSAGE_COUNT: 12,
  UPLOAD_BYTES: 4 * 1024 * 1024 * 1024,
  CHAT_RETENTION_HOURS: 72,
  /** Pseudonym keys rotate with this period, so that nobody can be followed past retention. */
  PSEUDONYM_PERIOD_HOURS: 72,
  INTAKE_BACKLOG_COUNT: 500_000,
  DIGEST_BATCH_COUNT: 500,
  LIVE_REPLAY_COUNT: 2_000,
} as const;
