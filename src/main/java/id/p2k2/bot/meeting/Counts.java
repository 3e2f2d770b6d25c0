package id.p2k2.bot.meeting;

/**
 * How many families of a kelompok come. The host, who said Jadi herself, is not asked and
 * not counted; a family without a chat counts as one without an answer, because the room
 * must hold it too.
 *
 * @param coming said so
 * @param notComing said so
 * @param unanswered have not said
 */
public record Counts(int coming, int notComing, int unanswered) {

}
