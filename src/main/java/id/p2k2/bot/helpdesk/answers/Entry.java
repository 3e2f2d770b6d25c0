package id.p2k2.bot.helpdesk.answers;

import java.util.List;

/**
 * An answer and what it is found by.
 *
 * @param answer what is sent
 * @param alsoAsked other ways of asking, never shown
 * @param words everyday words, never shown
 */
record Entry(Answer answer, List<String> alsoAsked, List<String> words) {

}
