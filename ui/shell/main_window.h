// SPDX-License-Identifier: GPL-3.0-or-later
// The window: top bar, pages from a list, the panel beside them, notices, status. It knows no
// feature.
#pragma once

#include "ui/common/page.h"
#include "ui/common/settings.h"
#include "ui/shell/commands.h"

#include <QMainWindow>
#include <QPointer>
#include <vector>

class QLabel;

namespace grants::ui {

class HelpWindow;
class ImportWizard;
class Notice;
class PageDeck;
class SidePanel;

class MainWindow : public QMainWindow {
    Q_OBJECT
  public:
    MainWindow(Desk& desk, std::vector<PageEntry> pages, QWidget* parent = nullptr);

    /// Key of the page in view; empty while the welcome page is.
    [[nodiscard]] QString currentPage() const;
    void goTo(const QString& page, const QString& record = {});
    /// A fund file opens, workbooks go to the import.
    void takeFiles(const QStringList& files);

  Q_SIGNALS:
    void languageChosen(grants::Language language);
    void themeChosen(grants::ui::ThemeChoice theme);

  protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    [[nodiscard]] std::vector<Menu> menus();
    [[nodiscard]] Menu fundMenu();
    [[nodiscard]] Menu viewMenu();
    [[nodiscard]] Menu helpMenu();
    [[nodiscard]] Command pageCommand(const PageEntry& entry, int place);
    void build();
    [[nodiscard]] QWidget* makeContent();
    [[nodiscard]] QWidget* makePages();
    void makeStatusBar();
    void followDesk();
    void showOpened();
    void showPanel();

    void createFund();
    void openFund();
    void importFiles(const QStringList& files);
    void exportBudget();
    void help();
    void about();

    Desk& m_desk;
    PageDeck* m_deck;
    SidePanel* m_panel;
    Notice* m_notice = nullptr;
    QLabel* m_status = nullptr;
    QPointer<ImportWizard> m_import;
    HelpWindow* m_help = nullptr;  // made when first asked for
};

}  // namespace grants::ui
