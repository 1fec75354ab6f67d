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
  /** Text of one export that a desk takes in at once; it is held whole, for a wish to leave at its end concerns its beginning. */
  IMPORT_TEXT_BYTES: 256 * 1024 * 1024,
  /** What one desk may be taught about words of places. */
  LESSONS_COUNT: 1_000,
  UPLOAD_BYTES: 4 * 1024 * 1024 * 1024,
  CHAT_RETENTION_HOURS: 72,
  /** The platform repeats deliveries for up to seven days; a revoke must outlive the repeats of its message. */
  UPDATE_RETENTION_HOURS: 7 * 24,
  /** Pseudonym keys rotate with this period, so that nobody can be followed past retention. */
  PSEUDONYM_PERIOD_HOURS: 72,
  /** The platform lets a business answer freely for this long after a person wrote; the address book keeps nothing longer. */
  REPLY_WINDOW_HOURS: 24,
  /** Connections that a desk holds open at a time; what comes beyond is hung up on, and whoever has a message for it comes again. */
  DESK_CONNECTIONS_COUNT: 1_024,
  INTAKE_BACKLOG_COUNT: 500_000,
  DIGEST_BATCH_COUNT: 500,
  LIVE_REPLAY_COUNT: 2_000,
  /** Who reads no live events for so long that these wait for them is hung up on. */
  LIVE_UNREAD_BYTES: 8 * 1024 * 1024,
  /** Desk clocks may be apart by this much before anything is judged wrongly late; also how far one desk alone moves the shared time. */
  CLOCK_SKEW_SECONDS: 120,
  /** One desk's word moves the shared time by at most this at a time; further takes two desks. */
  CLOCK_LEAP_HOURS: 24,
  PARTY_SIZE_PEOPLE: 2_000,
  GRANT_PLACES_COUNT: 100_000,
  GRANT_WINDOW_HOURS: 96,
  /** The window of a promise is over by then. */
  GRANT_AHEAD_DAYS: 31,
  OFFER_LIFE_HOURS: 96,
  RECEIPT_LIMIT_MINUTES: 4_320,
  STANDING_GRANTS_PER_CROSSING_COUNT: 32,
  HOLDS_PER_CROSSING_COUNT: 32,
  /** Crossings one desk may have signed a letter for, in one shared order. */
  LETTERS_PER_DESK_COUNT: 256,
  /** Slots × days of a corridor plan, as columns of the linear program: what one core solves while somebody waits. */
  PLAN_COLUMNS_COUNT: 300_000,
  PLAN_SLOTS_COUNT: 2_016,
  PLAN_SECONDS: 60,
  FLOW_REASON_CHARS: 200,
  FLOW_NAME_CHARS: 80,
  FLOW_ID_CHARS: 80,
  /** The newest refused acts stay in the books; all of them stay on the log. */
  REFUSALS_HELD_COUNT: 64,
  /** One field of a record, as canonical JSON. */
  RECORD_FIELD_CHARS: 16_384,
  RECORD_EVIDENCE_COUNT: 1_000,
  RECORD_APPEND_COUNT: 20_000,
  /** Desks in one link, observers included. */
  LINK_MEMBERS_COUNT: 10,
  /** Message keys of one sender that are kept for what comes late. */
  LINK_GENERATIONS_KEPT_COUNT: 1_000,
  /** What one utterance carries; with signature and padding it still fits the largest size, 64 KB. */
  LINK_PAYLOAD_BYTES: 65_000,
  /** Utterances in one message. */
  LINK_UTTERANCES_COUNT: 128,
  /** Heads of the shared order that are kept at hand to check what others say they saw. */
  LINK_HEADS_HELD_COUNT: 4_096,
  /** Places of the order that a desk may have missed and come back behind; what it missed is told place by place. */
  LINK_JUMP_COUNT: 1_000_000,
  /** As far as an order may be opened anew at a relay that lost it. */
  LINK_PLACES_COUNT: 2 ** 40,
  LINK_INVITATION_HOURS: 72,
  LINK_BATCH_COUNT: 256,
  KEY_PACKAGES_KEPT_COUNT: 32,
  KEY_PACKAGE_DAYS: 90,
  RELAY_MESSAGE_BYTES: 262_144,
  RELAY_BATCH_BYTES: 4 * 1024 * 1024,
  RELAY_BLOB_BYTES: 16 * 1024 * 1024,
  RELAY_KEEP_DAYS: 30,
  /** How far a request's time may be from the relay's. */
  RELAY_REQUEST_SECONDS: 120,
  RELAY_WAIT_SECONDS: 25,
  /** Connections that a relay holds open at a time; a desk has a few. What comes beyond is hung up on, and comes again. */
  RELAY_CONNECTIONS_COUNT: 1_024,
  /** An answer that goes on says at least so often that it still does; who has heard nothing for three times as long asks anew. */
  RELAY_BEAT_SECONDS: 5,
  /** A desk sends at most this much to one relay in a day, blobs included. */
  RELAY_DESK_DAY_BYTES: 256 * 1024 * 1024,
  RELAY_DESK_DAY_COUNT: 200_000,
  RELAY_DESK_GROUPS_COUNT: 64,
  /** Unread letters from one desk in another's mailbox. */
  RELAY_LETTERS_COUNT: 64,
} as const;
