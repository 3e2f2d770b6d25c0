package id.p2k2.bot.meeting;

/**
 * How many families of a kelompok come. The host, who said Jadi herself, is not asked and
 * not counted; nor is, among those without an answer, a family without a chat.
 *
 * @param coming said so
 * @param notComing said so
 * @param unanswered could answer and have not
 */
public record Counts(int coming, int notComing, int unanswered) {

}
