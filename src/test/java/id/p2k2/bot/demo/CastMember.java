package id.p2k2.bot.demo;

import id.p2k2.bot.fakes.Phone;

/**
 * One person of the demo and the phone in their hand.
 *
 * @param key short name used in addresses and by browser tests, such as {@code siti}
 * @param role colour group: {@code koordinator}, {@code pendamping}, {@code petugas},
 * {@code ketua}, {@code kpm} or {@code baru}
 * @param title role as shown
 * @param kelompok name of the group, empty if none
 * @param hint one line on how to begin
 * @param begin what the start button writes
 * @param phone the phone
 */
public record CastMember(String key, String role, String title, String kelompok, String hint, String begin,
		Phone phone) {
}
