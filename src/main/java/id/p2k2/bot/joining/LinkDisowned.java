package id.p2k2.bot.joining;

import id.p2k2.bot.shared.LinkId;

/**
 * A family said on an older phone that a newer one is not hers; the newer link has ended.
 *
 * @param link the newer one
 */
public record LinkDisowned(LinkId link) {

}
