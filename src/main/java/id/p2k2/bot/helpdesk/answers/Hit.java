package id.p2k2.bot.helpdesk.answers;

/**
 * An answer that may fit a question.
 *
 * @param id of the {@link Answer}
 * @param score how well it fits, above 0; comparable within one search alone
 */
public record Hit(String id, double score) {

}
