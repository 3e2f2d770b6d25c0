package id.p2k2.bot.joining;

import id.p2k2.bot.shared.KpmId;

/**
 * Somebody opened a card and said that it is not theirs.
 *
 * @param code the card's number, not what stands on it
 * @param kpm whose card it is
 */
public record CardDenied(long code, KpmId kpm) {

}
