package app.copydesk.bot;

import app.copydesk.bot.cli.CopydeskCommand;

/** Where the program starts. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(CopydeskCommand.run(args));
  }
}
