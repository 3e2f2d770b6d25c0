package id.p2k2.bot.learning;

import java.util.List;

/**
 * A modul of P2K2.
 *
 * @param number from 1
 * @param title its official title
 * @param version of the texts, from 1
 * @param sesi its sessions in their order
 */
public record Modul(int number, String title, int version, List<Sesi> sesi) {

}
