// SPDX-License-Identifier: GPL-3.0-or-later
// The window: navigation, top bar, pages from a list, notices, status. It knows no feature.
#pragma once

#include "ui/common/page.h"
#include "ui/common/settings.h"
#include "ui/shell/commands.h"

#include <QMainWindow>
#include <QPointer>
#include <vector>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace grants::ui {

class ImportDialog;
class Notice;

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
    [[nodiscard]] Command pageCommand(std::size_t place);
    void build();
    [[nodiscard]] QWidget* makeNavigation();
    [[nodiscard]] QWidget* makeContent();
    void makeStatusBar();
    void followDesk();
    void showOpened();
    void showPage(int place);
    Page* pageAt(int place);

    void createFund();
    void openFund();
    void importFiles(const QStringList& files);
    void exportBudget();
    void about();

    Desk& m_desk;
    std::vector<PageEntry> m_entries;
    std::vector<Page*> m_pages;  // made when first shown
    QListWidget* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_welcome = nullptr;
    Notice* m_notice = nullptr;
    QLabel* m_status = nullptr;
    QPointer<ImportDialog> m_import;
};

}  // namespace grants::ui
