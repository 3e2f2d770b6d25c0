package id.p2k2.bot.helpdesk.answers;

import java.util.Optional;

/**
 * An answer that may be sent to a family.
 *
 * @param id lower-case letters, digits and {@code -}, at most 40; fits a button's action
 * @param question as the family would ask it, at most 60 characters; fits a button
 * @param text what to say, at most 700 characters of plain text, several lines
 * @param source whose word it is, at most 80 characters; empty where a family should
 * rather ask its pendamping
 */
public record Answer(String id, String question, String text, Optional<String> source) {

}
