package id.p2k2.bot.telegram;

import java.nio.file.Path;
import java.util.List;

import id.p2k2.bot.outbox.MessageSender;
import id.p2k2.bot.outbox.Outgoing;
import id.p2k2.bot.outbox.SendLimits;
import id.p2k2.bot.outbox.SendResult;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.text.Rendered;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessages;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/** Carries the outbox's messages to Telegram. */
@Component
class TelegramSender implements MessageSender {

	/** As the documentation spells it; the library's constant is in lower case. */
	private static final String HTML = "HTML";

	private static final LinkPreviewOptions NO_PREVIEW = LinkPreviewOptions.builder().isDisabled(true).build();

	private final TelegramSettings settings;

	private final BotApi api;

	/** Whether the operator pays Telegram for a higher rate of bulk; off by default. */
	private final boolean paid;

	TelegramSender(TelegramSettings settings, BotApi api, SendLimits limits) {
		this.paid = limits.paid();
		this.settings = settings;
		this.api = api;
	}

	@Override
	public List<Long> bots() {
		return this.settings.bots().stream().map(Bot::number).toList();
	}

	@Override
	public SendResult send(Outgoing outgoing) {
		Bot bot = this.settings.bot(outgoing.to().bot());
		return Verdict.of(switch (outgoing) {
			case Outgoing.Send send -> this.api.call(bot, "sendMessage", message(send));
			case Outgoing.Edit edit -> this.api.call(bot, "editMessageText", edit(edit));
			case Outgoing.Strip strip -> this.api.call(bot, "editMessageReplyMarkup",
					EditMessageReplyMarkup.builder()
						.chatId(strip.to().id())
						.messageId((int) strip.messageId())
						.build());
			case Outgoing.Delete delete -> this.api.call(bot, "deleteMessage",
					DeleteMessage.builder().chatId(delete.to().id()).messageId((int) delete.messageId()).build());
			case Outgoing.Sweep sweep ->
				this.api.call(bot, "deleteMessages", new DeleteMessages(String.valueOf(sweep.to().id()),
						sweep.messageIds().stream().map(Math::toIntExact).toList()));
			case Outgoing.SendDocument(Chat to, Path file, String name, Rendered caption, boolean silent) ->
				this.api.call(bot, "sendDocument", upload("document", to, file, name, caption, silent));
			case Outgoing.SendPicture(Chat to, Path file, String name, Rendered caption, boolean silent) ->
				this.api.call(bot, "sendPhoto", upload("photo", to, file, name, caption, silent));
			case Outgoing.SendMedia media -> this.api.call(bot, "send" + field(media, true), media(media));
			case Outgoing.SetCommands commands -> this.api.call(bot, "setMyCommands", commands(commands));
		});
	}

	/** Written directly: the library's type costs more than all else of a message. */
	private RequestBody message(Outgoing.Send send) {
		ObjectNode message = JsonNodeFactory.instance.objectNode();
		message.put("chat_id", send.to().id());
		message.put("text", send.text().html());
		message.put("parse_mode", HTML);
		message.putObject("link_preview_options").put("is_disabled", true);
		if (!send.buttons().isEmpty()) {
			ArrayNode rows = message.putObject("reply_markup").putArray("inline_keyboard");
			for (Outgoing.Labelled button : send.buttons()) {
				ObjectNode made = rows.addArray().addObject();
				made.put("text", button.label());
				button.action().ifPresent((action) -> made.put("callback_data", action));
				button.url().ifPresent((url) -> made.put("url", url));
			}
		}
		if (send.silent()) {
			message.put("disable_notification", true);
		}
		if (send.bulk() && this.paid) {
			message.put("allow_paid_broadcast", true);
		}
		return RequestBody.create(message.toString(), BotApi.JSON);
	}

	private static EditMessageText edit(Outgoing.Edit edit) {
		return EditMessageText.builder()
			.chatId(edit.to().id())
			.messageId((int) edit.messageId())
			.text(edit.text().html())
			.parseMode(HTML)
			.linkPreviewOptions(NO_PREVIEW)
			.replyMarkup(keyboard(edit.buttons()))
			.build();
	}

	private static RequestBody upload(String field, Chat to, Path file, String name, Rendered caption, boolean silent) {
		return new MultipartBody.Builder().setType(MultipartBody.FORM)
			.addFormDataPart("chat_id", String.valueOf(to.id()))
			.addFormDataPart("caption", caption.html())
			.addFormDataPart("parse_mode", HTML)
			.addFormDataPart("disable_notification", String.valueOf(silent))
			.addFormDataPart(field, name, RequestBody.create(file.toFile(), MediaType.get(mediaType(name))))
			.build();
	}

	private static RequestBody media(Outgoing.SendMedia media) {
		return new MultipartBody.Builder().setType(MultipartBody.FORM)
			.addFormDataPart("chat_id", String.valueOf(media.to().id()))
			.addFormDataPart("caption", media.caption().html())
			.addFormDataPart("parse_mode", HTML)
			.addFormDataPart("disable_notification", String.valueOf(media.silent()))
			.addFormDataPart(field(media, false), media.fileId())
			.build();
	}

	/** The name of the kind in a method's name, or of its field. */
	private static String field(Outgoing.SendMedia media, boolean method) {
		return switch (media.what()) {
			case PHOTO -> method ? "Photo" : "photo";
			case VOICE -> method ? "Voice" : "voice";
			case VIDEO -> method ? "Video" : "video";
		};
	}

	private static String mediaType(String name) {
		return switch (name.substring(name.lastIndexOf('.') + 1)) {
			case "pdf" -> "application/pdf";
			case "csv" -> "text/csv";
			case "png" -> "image/png";
			case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
			default -> "application/octet-stream";
		};
	}

	private static SetMyCommands commands(Outgoing.SetCommands commands) {
		return SetMyCommands.builder()
			.commands(commands.commands()
				.stream()
				.map((line) -> new BotCommand(line.command(), line.description()))
				.toList())
			.scope(BotCommandScopeChat.builder().chatId(commands.to().id()).build())
			.build();
	}

	private static @org.jspecify.annotations.Nullable InlineKeyboardMarkup keyboard(List<Outgoing.Labelled> buttons) {
		if (buttons.isEmpty()) {
			return null;
		}
		return InlineKeyboardMarkup.builder()
			.keyboard(buttons.stream().map((button) -> new InlineKeyboardRow(button(button))).toList())
			.build();
	}

	private static InlineKeyboardButton button(Outgoing.Labelled button) {
		InlineKeyboardButton made = new InlineKeyboardButton(button.label());
		button.action().ifPresent(made::setCallbackData);
		button.url().ifPresent(made::setUrl);
		return made;
	}

}
