package id.p2k2.bot.fakes;

/**
 * A file or contact in a bubble.
 *
 * @param kind {@code document}, {@code photo}, {@code voice}, {@code video} or
 * {@code contact}
 * @param fileId the bot's handle for it
 * @param fileName name shown; of a contact, its number
 * @param mime media type
 * @param bytes content; empty for a contact
 */
public record Attachment(String kind, String fileId, String fileName, String mime, byte[] bytes) {
}
