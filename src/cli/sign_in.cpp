// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sign_in.h"

#include "base/text.h"
#include "workspace/people/password.h"
#include "workspace/people/refusal.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <cstdlib>

namespace grants::cli {
namespace {

/// The terminal of whoever runs the program, whatever the standard streams are; it echoes nothing
/// while this lives.
class SilentTerminal {
  public:
    SilentTerminal() : m_handle(::open("/dev/tty", O_RDWR | O_CLOEXEC)) {
        if (m_handle < 0 || ::tcgetattr(m_handle, &m_before) != 0) return;
        termios silent = m_before;
        silent.c_lflag &= static_cast<tcflag_t>(~ECHO);
        m_isSilent = ::tcsetattr(m_handle, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal() {
        if (m_isSilent) ::tcsetattr(m_handle, TCSAFLUSH, &m_before);
        if (m_handle >= 0) ::close(m_handle);
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

    /// Nothing when there is no terminal.
    [[nodiscard]] std::optional<std::string> ask(const std::string& prompt) const {
        if (!m_isSilent) return std::nullopt;
        write(prompt);
        constexpr std::size_t kLongest = 1024;  // so that no copy of it is left by growing
        std::string line;
        line.reserve(kLongest);
        for (char each = 0; ::read(m_handle, &each, 1) == 1 && each != '\n';) line += each;
        write("\n");
        return line;
    }

  private:
    void write(const std::string& text) const {
        [[maybe_unused]] const ssize_t written = ::write(m_handle, text.data(), text.size());
    }

    int m_handle;
    termios m_before{};
    bool m_isSilent = false;
};

std::optional<std::string> fromEnvironment(const char* variable) {
    const char* value = std::getenv(variable);
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

Error noPassword(const char* variable) {
    return {ErrorKind::Usage,
            translatable("cli", "没有密码：请设环境变量 {0}，或在终端里运行后按提示输入。")
                .with(variable)};
}

constexpr const char* kPackagePassword = "GRANTDESK_PACKAGE_PASSWORD";

std::string knownPassword(const char* variable, const Message& prompt, const Console& console) {
    std::optional<std::string> password = fromEnvironment(variable);
    if (!password) password = SilentTerminal().ask(console.text(prompt));
    if (!password) throw noPassword(variable);
    return std::move(*password);
}

/// Whoever makes one up types it twice, and hears when it is short.
std::string chosenPassword(const char* variable, const Console& console) {
    std::optional<std::string> password = fromEnvironment(variable);
    if (!password) {
        const SilentTerminal terminal;
        password = terminal.ask(console.text(translatable("cli", "新密码：")));
        if (!password) throw noPassword(variable);
        std::string again =
            terminal.ask(console.text(translatable("cli", "再输一遍："))).value_or("");
        const Wiping wiping(again);
        if (again != *password)
            throw Error(ErrorKind::Usage, translatable("cli", "两次输入的密码不同，没有保存。"));
    }
    if (characterCount(*password) < kGoodPassword) {
        console.say(translatable("cli", "提醒：密码不足 {0} 个字符，容易被猜到。")
                        .with(std::to_string(kGoodPassword)));
    }
    return std::move(*password);
}

}  // namespace

void addLogin(CLI::App& app, const Console& console, std::string& login) {
    app.add_option("--as", login,
                   console.text(translatable(
                       "cli", "以谁的身份办理；密码取自环境变量 GRANTDESK_PASSWORD，或当场询问")))
        ->option_text("LOGIN");
}

std::optional<Credentials> credentialsOf(const std::string& login, const Console& console) {
    if (login.empty()) return std::nullopt;
    return Credentials{
        login, knownPassword("GRANTDESK_PASSWORD", translatable("cli", "{0} 的密码：").with(login),
                             console)};
}

std::string newPassword(const Console& console) {
    return chosenPassword("GRANTDESK_NEW_PASSWORD", console);
}

std::string newPackagePassword(bool sealed, const Console& console) {
    if (!sealed && !fromEnvironment(kPackagePassword)) return {};
    std::string password = chosenPassword(kPackagePassword, console);
    requirePassword(password);
    return password;
}

std::string packagePassword(const std::string& file, const Console& console) {
    return knownPassword(kPackagePassword, translatable("cli", "评审包 {0} 的密码：").with(file),
                         console);
}

void signIn(Workspace& workspace, const std::string& login, const Console& console) {
    if (!workspace.hasPeople()) return;
    std::optional<Credentials> who = credentialsOf(login, console);
    if (!who) throw Error(ErrorKind::NotPermitted, notSignedIn());
    const Wiping wiping(who->password);
    workspace.signIn(who->login, who->password);
}

}  // namespace grants::cli
