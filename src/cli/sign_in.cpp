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
        std::string line;
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

}  // namespace

void addLogin(CLI::App& app, const Console& console, std::string& login) {
    app.add_option("--as", login,
                   console.text(translatable(
                       "cli", "以谁的身份办理；密码取自环境变量 GRANTDESK_PASSWORD，或当场询问")))
        ->option_text("LOGIN");
}

std::optional<Credentials> credentialsOf(const std::string& login, const Console& console) {
    if (login.empty()) return std::nullopt;
    std::optional<std::string> password = fromEnvironment("GRANTDESK_PASSWORD");
    if (!password) {
        password =
            SilentTerminal().ask(console.text(translatable("cli", "{0} 的密码：").with(login)));
    }
    if (!password) throw noPassword("GRANTDESK_PASSWORD");
    return Credentials{login, std::move(*password)};
}

std::string newPassword(const Console& console) {
    constexpr const char* kVariable = "GRANTDESK_NEW_PASSWORD";
    std::optional<std::string> password = fromEnvironment(kVariable);
    if (!password) {
        const SilentTerminal terminal;
        password = terminal.ask(console.text(translatable("cli", "新密码：")));
        if (!password) throw noPassword(kVariable);
        if (terminal.ask(console.text(translatable("cli", "再输一遍："))) != password)
            throw Error(ErrorKind::Usage, translatable("cli", "两次输入的密码不同，没有保存。"));
    }
    if (characterCount(*password) < kGoodPassword) {
        console.say(translatable("cli", "提醒：密码不足 {0} 个字符，容易被猜到。")
                        .with(std::to_string(kGoodPassword)));
    }
    return std::move(*password);
}

void signIn(Workspace& workspace, const std::string& login, const Console& console) {
    if (!workspace.hasPeople()) return;
    const std::optional<Credentials> who = credentialsOf(login, console);
    if (!who) {
        console.say(translatable("cli", "请加上 --as 和您的登录名。"));
        throw Error(ErrorKind::NotPermitted, notSignedIn());
    }
    workspace.signIn(who->login, who->password);
}

}  // namespace grants::cli
