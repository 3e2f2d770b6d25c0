package id.p2k2.bot.fakes;

import org.jspecify.annotations.Nullable;

/**
 * A button as a person sees it.
 *
 * @param label the words on it
 * @param data what a press tells the bot; null on links and on reply keyboards
 * @param url the address a link opens
 * @param asksContact whether pressing shares the phone's own number
 */
public record Button(String label, @Nullable String data, @Nullable String url, boolean asksContact) {
}
