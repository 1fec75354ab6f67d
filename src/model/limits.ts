/** Every bound of the house in one file, unit last in the name. */
export const LIMITS = {
  /** Cloud API deliveries are at most this large. */
  WEBHOOK_BODY_BYTES: 3 * 1024 * 1024,
  /** A message of more characters is kept cut, and flagged in the summary. WhatsApp's own limit is 65,536. */
  MESSAGE_TEXT_CHARS: 65_536,
  /** An export of more messages is refused; WhatsApp itself exports at most 40,000 without media. */
  EXPORT_MESSAGES_COUNT: 20_000_000,
  /** Reading looks at this much of a message. */
  READING_TEXT_CHARS: 4_096,
  REPORTS_PER_MESSAGE_COUNT: 12,
  /** Messages of one export that a desk takes in at once. */
  IMPORT_MESSAGES_COUNT: 1_000_000,
  UPLOAD_BYTES: 4 * 1024 * 1024 * 1024,
  CHAT_RETENTION_HOURS: 72,
  /** Pseudonym keys rotate with this period, so that nobody can be followed past retention. */
  PSEUDONYM_PERIOD_HOURS: 72,
  /** The platform lets a business answer freely for this long after a person wrote; the address book keeps nothing longer. */
  REPLY_WINDOW_HOURS: 24,
  INTAKE_BACKLOG_COUNT: 500_000,
  DIGEST_BATCH_COUNT: 500,
  LIVE_REPLAY_COUNT: 2_000,
  /** Desk clocks may be apart by this much before anything is judged wrongly late; also how far one desk alone moves the shared time. */
  CLOCK_SKEW_SECONDS: 120,
  /** One desk's word moves the shared time by at most this; further takes two desks. */
  CLOCK_LEAP_HOURS: 24,
  PARTY_SIZE_PEOPLE: 2_000,
  GRANT_PLACES_COUNT: 100_000,
  GRANT_WINDOW_HOURS: 96,
  OFFER_LIFE_HOURS: 96,
  RECEIPT_LIMIT_MINUTES: 4_320,
  STANDING_GRANTS_PER_CROSSING_COUNT: 32,
  HOLDS_PER_CROSSING_COUNT: 32,
  FLOW_REASON_CHARS: 200,
  FLOW_NAME_CHARS: 80,
  /** The newest refused acts stay in the books; all of them stay on the log. */
  REFUSALS_HELD_COUNT: 64,
} as const;
