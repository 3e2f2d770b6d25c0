package id.p2k2.bot.fakes;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.polls.SendPoll;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessages;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.polls.input.InputPollOption;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The real client library is understood, and understands the answers. */
class ClientLibraryTests {

	private final FakeTelegram fake = FakeTelegram.start();

	private final OkHttpTelegramClient client = new OkHttpTelegramClient(FakeOptions.TOKEN,
			new TelegramUrl("http", "127.0.0.1", this.fake.port(), false));

	private final Phone siti = this.fake.phone(11, "Bu Siti");

	@BeforeEach
	void start() {
		this.siti.starts("");
	}

	@AfterEach
	void close() {
		this.fake.close();
	}

	private SendMessage question() {
		InlineKeyboardButton button = InlineKeyboardButton.builder().text("Jadi").callbackData("m:1:jadi").build();
		return SendMessage.builder()
			.chatId(11L)
			.text("<b>Jadi?</b>")
			.parseMode("HTML")
			.replyMarkup(InlineKeyboardMarkup.builder().keyboardRow(new InlineKeyboardRow(button)).build())
			.build();
	}

	@Test
	void knowsWhoItIs() throws TelegramApiException {
		assertThat(this.client.execute(new GetMe()).getUserName()).isEqualTo("p2k2_7000000001_bot");
	}

	@Test
	void sendsEditsAndDeletes() throws TelegramApiException {
		Message sent = this.client.execute(question());
		assertThat(sent.getText()).isEqualTo("Jadi?");
		assertThat(sent.getReplyMarkup().getKeyboard().getFirst().getFirst().getText()).isEqualTo("Jadi");
		this.client
			.execute(EditMessageText.builder().chatId(11L).messageId(sent.getMessageId()).text("Terima kasih").build());
		assertThat(this.siti.newest().text()).isEqualTo("Terima kasih");
		this.client.execute(new DeleteMessages("11", List.of(sent.getMessageId())));
		assertThat(this.siti.messages()).hasSize(1);
	}

	@Test
	void readsUpdatesAndAnswersPresses() throws TelegramApiException {
		this.client.execute(question());
		this.siti.presses("Jadi");
		this.siti.blocks();
		List<Update> updates = this.client.execute(GetUpdates.builder().offset(0).timeout(1).build());
		assertThat(updates).hasSize(3);
		assertThat(updates.get(0).getMessage().getEntities().getFirst().getText()).isEqualTo("/start");
		assertThat(updates.get(1).getCallbackQuery().getData()).isEqualTo("m:1:jadi");
		assertThat(updates.get(2).getMyChatMember().getNewChatMember().getStatus()).isEqualTo("kicked");
		this.client.execute(new AnswerCallbackQuery(updates.get(1).getCallbackQuery().getId()));
		assertThat(this.siti.unansweredPresses()).isEmpty();
	}

	@Test
	void sendsAndFetchesFiles() throws TelegramApiException, IOException {
		byte[] csv = "nama,kode\n".getBytes(StandardCharsets.UTF_8);
		Message sent = this.client.execute(SendDocument.builder()
			.chatId(11L)
			.caption("Kode gabung")
			.document(new InputFile(new ByteArrayInputStream(csv), "kode-gabung.csv"))
			.build());
		this.client.execute(SendPhoto.builder()
			.chatId(11L)
			.photo(new InputFile(new ByteArrayInputStream(png(30, 20)), "foto.png"))
			.replyMarkup(((InlineKeyboardMarkup) question().getReplyMarkup()))
			.build());
		assertThat(sent.getDocument().getFileName()).isEqualTo("kode-gabung.csv");
		assertThat(this.siti.newest().labels()).containsExactly("Jadi");
		String path = this.client.execute(new GetFile(sent.getDocument().getFileId())).getFilePath();
		// the library's own download goes to Telegram's host whatever its TelegramUrl
		// says
		String url = this.fake.url() + "/file/bot" + FakeOptions.TOKEN + "/" + path;
		assertThat(new BotSide(this.fake).download(url)).isEqualTo("nama,kode\n");
	}

	@Test
	void refusesPhotosThatTelegramCannotShow() throws IOException {
		assertThatThrownBy(() -> photo("nama,kode".getBytes(StandardCharsets.UTF_8)))
			.hasMessageContaining("IMAGE_PROCESS_FAILED");
		byte[] strip = png(10, 201);
		assertThatThrownBy(() -> photo(strip)).hasMessageContaining("PHOTO_INVALID_DIMENSIONS");
		assertThatCode(() -> photo(png(10, 200))).doesNotThrowAnyException();
	}

	private void photo(byte[] bytes) throws TelegramApiException {
		this.client.execute(SendPhoto.builder()
			.chatId(11L)
			.photo(new InputFile(new ByteArrayInputStream(bytes), "foto.png"))
			.build());
	}

	private static byte[] png(int width, int height) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
		return bytes.toByteArray();
	}

	@Test
	void sendsQuizzes() throws TelegramApiException {
		Message sent = this.client.execute(SendPoll.builder()
			.chatId("11")
			.question("Cuci tangan?")
			.type("quiz")
			.options(List.of(new InputPollOption("Ya"), new InputPollOption("Tidak")))
			.correctOptionIds(List.of(0))
			.isAnonymous(false)
			.build());
		assertThat(sent.getPoll().getOptions()).hasSize(2);
		this.siti.votes(sent.getMessageId(), 0);
		List<Update> updates = this.client.execute(new GetUpdates());
		assertThat(updates.getLast().getPollAnswer().getOptionIds()).containsExactly(0);
	}

	@Test
	void setsCommandsAndWebhook() throws TelegramApiException {
		this.client.execute(SetMyCommands.builder()
			.command(new BotCommand("jadwal", "Jadwal pertemuan"))
			.scope(new BotCommandScopeChat("11"))
			.build());
		assertThat(this.siti.commands()).containsKey("/jadwal");
		assertThat(this.client.execute(SetWebhook.builder()
			.url("https://bot.example.org/telegram/webhook/1")
			.secretToken("rahasia")
			.allowedUpdates(List.of("message"))
			.maxConnections(10)
			.build())).isTrue();
	}

	@Test
	void isToldOfErrorsWithTheirParameters() {
		this.fake.next("sendMessage", new Fault.TooMany(9));
		assertThatExceptionOfType(TelegramApiRequestException.class).isThrownBy(() -> this.client.execute(question()))
			.satisfies((ex) -> assertThat(ex.getParameters().getRetryAfter()).isEqualTo(9));
	}

}
