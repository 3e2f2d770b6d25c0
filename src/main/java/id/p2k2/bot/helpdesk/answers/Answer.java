package id.p2k2.bot.helpdesk.answers;

/**
 * An answer that may be sent to a family.
 *
 * @param id lower-case letters, digits and {@code -}, at most 40; fits a button's action
 * @param question as the family would ask it, at most 60 characters; fits a button
 * @param text what to say, at most 700 characters of plain text, several lines
 */
public record Answer(String id, String question, String text) {

}
