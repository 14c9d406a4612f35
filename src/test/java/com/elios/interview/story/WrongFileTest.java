package com.elios.interview.story;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Files that are no CV, one after the other in the same window, and a CV at the end.
@ExtendWith(ApplicationExtension.class)
class WrongFileTest {
    private static final int NOISE_BYTES = 50 << 20;

    @TempDir private Path folder;
    private Stage stage;

    @Start
    void start(Stage newStage) {
        stage = newStage;
    }

    @Test
    void aWrongFileIsRefusedWithWhatToDoAndTheAppGoesOn(FxRobot robot) throws IOException {
        var person = new Person(robot, stage);
        var window = person.open(folder.resolve("data"));
        person.see("Welcome");
        person.press("Prepare");

        window.desktop.choice = Files.createFile(folder.resolve("empty.docx"));
        person.press("Choose file");
        person.see("empty.docx could not be read");
        person.see("The file has nothing in it. Choose the one that holds your CV.");

        window.desktop.choice = noise();
        person.press("Choose file");
        person.see("noise.pdf could not be read");
        person.see("The file is too large for a CV.");

        window.desktop.choice = CvFile.ENCRYPTED_PDF.in(folder);
        person.press("Choose file");
        person.see("locked.pdf could not be read");
        person.see("The file is protected with a password. Save a copy without one.");

        window.desktop.choice = image();
        person.press("Choose file");
        person.see("photo.png could not be read");
        person.see("The pages are pictures without text.");

        window.desktop.choice = CvFile.TEXT.in(folder);
        person.press("Choose file");
        person.see("Is this right?");
        person.close(window);
    }

    private Path noise() throws IOException {
        var bytes = new byte[NOISE_BYTES];
        new Random(50).nextBytes(bytes);
        return Files.write(folder.resolve("noise.pdf"), bytes);
    }

    private Path image() throws IOException {
        var file = folder.resolve("photo.png");
        ImageIO.write(new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }
}
