// SPDX-License-Identifier: GPL-3.0-or-later
// The real program on folders of its own, driven by keys and clicks.
#pragma once

#include "ui/shell/main_window.h"
#include "ui/shell/program.h"

#include <QTemporaryDir>

class QFileDialog;

namespace grants::ui {

/// Settings and data of the test program lie in a folder that goes with it.
class OwnFolders {
  public:
    OwnFolders();
    OwnFolders(const OwnFolders&) = delete;
    OwnFolders& operator=(const OwnFolders&) = delete;

  private:
    QTemporaryDir m_folder;
};

/// As on a desk where the program never ran: no settings, drafts or sample.
void forgetEverything();

/// A program whose window is shown.
class Desktop {
  public:
    /// How the window was left before counts only when it is to remember.
    enum class Memory { Fresh, Kept };
    explicit Desktop(Language language = Language::Chinese, ThemeChoice theme = ThemeChoice::Light,
                     Memory memory = Memory::Fresh);

    [[nodiscard]] Session& session() { return m_program.session(); }
    [[nodiscard]] Drafts& drafts() { return m_program.drafts(); }
    [[nodiscard]] MainWindow& window() { return m_program.window(); }
    [[nodiscard]] Program& program() { return m_program; }
    /// Opens the sample by its menu entry and waits until it stands there.
    void openSample();
    /// Makes an empty fund file and opens it.
    void openEmptyFund();
    /// The same with another plan than the built-in one.
    void openEmptyFund(std::string_view plan);
    /// Triggers a menu entry by its key.
    void choose(const char* key);
    /// Goes to a page by its shortcut's action and waits until it is shown.
    void goTo(const QString& page);
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Lets the desk finish all its work.
    void waitUntilIdle();
    /// What the notice at the foot says.
    [[nodiscard]] QString notice();

  private:
    struct Start {
        explicit Start(Memory memory);
    };
    Start m_start;  // before the program reads what is remembered
    QTemporaryDir m_folder;
    Program m_program;
};

/// Waits until `holds`, at most ten seconds.
[[nodiscard]] bool eventually(const std::function<bool()>& holds);
/// Types a file name into the file dialog that `parent` shows, and accepts it.
void answerFileDialog(QWidget& parent, const QString& file);
/// The one child of this type and name; fails the test when there is none.
template <class Kind>
Kind& childOf(QWidget& parent, const char* name) {
    Kind* found = parent.findChild<Kind*>(QString::fromUtf8(name));
    if (found == nullptr) throw std::runtime_error(std::string("no widget named ") + name);
    return *found;
}

}  // namespace grants::ui
