/**
 * The dialogues of {@code /berhenti}, {@code /lanjut}, {@code /bahasa}, {@code /data} and
 * {@code /hapus}.
 */
@NullMarked
package id.p2k2.bot.privacy.chat;

import org.jspecify.annotations.NullMarked;
