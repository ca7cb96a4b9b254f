// SPDX-License-Identifier: GPL-3.0-or-later
// The window: top bar, pages from a list, the panel beside them, notices, status. It knows no
// feature.
#pragma once

#include "ui/base/settings.h"
#include "ui/importing/import_desk.h"
#include "ui/shell/commands.h"
#include "ui/shell/page_entry.h"

#include <QMainWindow>
#include <vector>

class QLabel;
class QSplitter;

namespace grants::ui {

class Gate;
class HelpWindow;
class IdleWatch;
class Notice;
class PageDeck;
class SearchPalette;
class SidePanel;
class TablePane;
struct SearchItem;

class MainWindow : public QMainWindow {
    Q_OBJECT
  public:
    MainWindow(Drafts& drafts, std::vector<PageEntry> pages, QWidget* parent = nullptr);

    /// Key of the page in view; empty while the welcome page is.
    [[nodiscard]] QString currentPage() const;
    void goTo(const QString& page, const QString& record = {});
    /// A fund file opens, workbooks go to the import.
    void takeFiles(const QStringList& files);
    /// Lets the pages keep what is half typed.
    void flush();
    /// The imports under way, for another window to go on with.
    [[nodiscard]] ImportDesk& imports() const { return *m_imports; }
    /// Remembers for the next start how the window stands.
    void keepState();
    /// Which fund was open last, and as of which day of its user's own choice.
    void keepDay();

  Q_SIGNALS:
    void languageChosen(grants::Language language);
    void themeChosen(grants::ui::ThemeChoice theme);

  protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

  private:
    [[nodiscard]] std::vector<Menu> menus();
    [[nodiscard]] Menu fundMenu();
    [[nodiscard]] Command reopenCommand();
    [[nodiscard]] Command rescueCommand();
    [[nodiscard]] Command importCommand();
    [[nodiscard]] Command closeCommand();
    [[nodiscard]] Menu editMenu();
    [[nodiscard]] Menu recordMenu();
    [[nodiscard]] Menu tableMenu();
    [[nodiscard]] Menu viewMenu();
    void addChoices(Menu& menu);
    void offerLooks();
    [[nodiscard]] Menu helpMenu();
    [[nodiscard]] Command pageCommand(const PageEntry& entry, int place);
    [[nodiscard]] QAction* action(const char* key) const;
    [[nodiscard]] QMenu* makeRecentMenu();
    void movePane(int by);
    /// Does it to the table in view, or says that there is none.
    void onTable(void (TablePane::*act)());
    [[nodiscard]] static QString nameOfProgram();
    [[nodiscard]] QString nameOfFund() const;
    void build();
    [[nodiscard]] QWidget* makeContent();
    [[nodiscard]] QWidget* makePages();
    void makeStatusBar();
    void followDesk();
    void showOpened();
    void followGate();
    void showShut();
    void lock();
    void switchPerson();
    void watchIdle();
    void tellLoss(const QString& sentence);
    void showFailure(const QString& sentence, const QString& detail);
    void rescueFund();
    void closeFund();
    bool mayLeave(Leaving by);
    void leaveFor(const std::function<void()>& next);
    void showPanel();
    void followFound(const SearchItem& item);

    void createFund();
    void openFund();
    void exportBudget();
    void help();
    void about();

    Drafts& m_drafts;
    Session& m_session;
    bool m_warnedOfDrafts = false;
    WindowState m_state;
    PageDeck* m_deck;
    QSplitter* m_split = nullptr;
    SidePanel* m_panel = nullptr;
    SearchPalette* m_search = nullptr;
    Notice* m_notice = nullptr;
    Gate* m_gate = nullptr;
    IdleWatch* m_idle = nullptr;
    QLabel* m_status = nullptr;
    ImportDesk* m_imports;
    HelpWindow* m_help = nullptr;  // made when first asked for
};

}  // namespace grants::ui
