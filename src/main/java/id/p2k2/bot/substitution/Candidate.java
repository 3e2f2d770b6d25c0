package id.p2k2.bot.substitution;

import id.p2k2.bot.shared.StaffId;

/**
 * A pendamping who could act for another.
 *
 * @param id who
 * @param name their name
 * @param kecamatan where they work, empty text if that is not known
 * @param joined whether they have a chat: without one nobody could tell them
 */
public record Candidate(StaffId id, String name, String kecamatan, boolean joined) {

}
