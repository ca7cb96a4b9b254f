// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/common/file_choice.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/shell/about.h"
#include "ui/shell/budget_export.h"
#include "ui/shell/busy_strip.h"
#include "ui/shell/import_dialog.h"
#include "ui/shell/notice.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/welcome.h"

#include <QAction>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>

namespace grants::ui {

namespace {

constexpr int kNavigationHeight = 42;
constexpr int kNavigationWidth = 184;

QStringList localFiles(const QMimeData& data) {
    QStringList files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile()) files << url.toLocalFile();
    return files;
}

bool isFundFile(const QString& file) {
    return file.endsWith(QLatin1String(".zlzh"), Qt::CaseInsensitive);
}

}  // namespace

MainWindow::MainWindow(Desk& desk, std::vector<PageEntry> pages, QWidget* parent)
    : QMainWindow(parent),
      m_desk(desk),
      m_entries(std::move(pages)),
      m_pages(m_entries.size(), nullptr) {
    setWindowTitle(tr("专利转化专项资金"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/grantdesk.svg")));
    setAcceptDrops(true);
    resize(1366, 768);
    restoreGeometry(Settings().windowGeometry());
    buildMenus(*this, menus());
    build();
    followDesk();
    showOpened();
}

void MainWindow::build() {
    auto* central = new QWidget(this);
    auto* columns = new QHBoxLayout(central);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(makeNavigation());
    columns->addWidget(makeContent(), 1);
    setCentralWidget(central);
    makeStatusBar();
}

QWidget* MainWindow::makeNavigation() {
    m_navigation = new QListWidget(this);
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_navigation->setAccessibleName(tr("页面"));
    m_navigation->setFixedWidth(kNavigationWidth);
    m_navigation->setIconSize(QSize(20, 20));
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const PageEntry& entry : m_entries) {
        auto* item = new QListWidgetItem(lineIcon(entry.icon, *this), entry.title(), m_navigation);
        item->setSizeHint(QSize(0, kNavigationHeight));
    }
    connect(m_navigation, &QListWidget::currentRowChanged, this, &MainWindow::showPage);
    return m_navigation;
}

QWidget* MainWindow::makeContent() {
    auto* content = new QWidget(this);
    m_notice = new Notice(content);
    m_stack = new QStackedWidget(content);
    auto* welcome = new Welcome(actionOf(*this, QStringLiteral("create")),
                                actionOf(*this, QStringLiteral("open")),
                                actionOf(*this, QStringLiteral("openSample")), m_stack);
    connect(welcome, &Welcome::fileChosen, &m_desk, &Desk::openFund);
    m_welcome = welcome;
    m_stack->addWidget(welcome);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const QList<QAction*> errands{actionOf(*this, QStringLiteral("import")),
                                  actionOf(*this, QStringLiteral("exportBudget"))};
    layout->addWidget(new TopBar(m_desk, errands, content));
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    return content;
}

void MainWindow::makeStatusBar() {
    m_status = new QLabel(this);
    m_status->setContentsMargins(space::kSmall, 0, 0, 0);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(new BusyStrip(m_desk, this));
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::followDesk() {
    connect(&m_desk, &Desk::opened, this, &MainWindow::showOpened);
    connect(&m_desk, &Desk::told, m_notice, &Notice::showDone);
    connect(&m_desk, &Desk::failed, m_notice, &Notice::showFailure);
}

void MainWindow::showOpened() {
    const bool open = m_desk.isOpen();
    setFundOpen(*this, open);
    m_navigation->setEnabled(open);
    setWindowFilePath(m_desk.file());
    if (!open) {
        m_navigation->setCurrentRow(-1);
        m_stack->setCurrentWidget(m_welcome);
        m_status->clear();
        return;
    }
    if (!m_desk.isSample()) Settings().addRecentFile(m_desk.file());
    if (m_navigation->currentRow() < 0) m_navigation->setCurrentRow(0);
}

Page* MainWindow::pageAt(int place) {
    Page*& page = m_pages[static_cast<std::size_t>(place)];
    if (page == nullptr) {
        const PageEntry& entry = m_entries[static_cast<std::size_t>(place)];
        page = entry.make(m_desk, m_stack);
        page->setObjectName(entry.key);
        page->setAccessibleName(entry.title());
        m_stack->addWidget(page);
        connect(page, &Page::goTo, this, &MainWindow::goTo);
        connect(page, &Page::statusChanged, this, [this, page](const QString& text) {
            if (m_stack->currentWidget() == page) m_status->setText(text);
        });
    }
    return page;
}

void MainWindow::showPage(int place) {
    if (place < 0 || !m_desk.isOpen()) return;
    m_status->clear();
    m_stack->setCurrentWidget(pageAt(place));
}

QString MainWindow::currentPage() const {
    const auto shown = std::find(m_pages.begin(), m_pages.end(), m_stack->currentWidget());
    return shown == m_pages.end()
               ? QString()
               : m_entries[static_cast<std::size_t>(shown - m_pages.begin())].key;
}

void MainWindow::goTo(const QString& page, const QString& record) {
    for (std::size_t place = 0; place < m_entries.size(); ++place) {
        if (m_entries[place].key != page) continue;
        m_navigation->setCurrentRow(static_cast<int>(place));
        if (!record.isEmpty() && m_desk.isOpen()) pageAt(static_cast<int>(place))->reveal(record);
    }
}

void MainWindow::takeFiles(const QStringList& files) {
    QStringList workbooks;
    for (const QString& file : files)
        if (isFundFile(file))
            m_desk.openFund(file);
        else
            workbooks << file;
    if (workbooks.isEmpty()) return;
    if (m_desk.isOpen() || m_desk.isBusy()) return importFiles(workbooks);
    m_desk.tellFailure(tr("导入之前请先新建或打开一个基金文件。"));
}

void MainWindow::createFund() {
    chooseSaveFile(*this, tr("新建基金文件"), tr("专项资金") + QStringLiteral(".zlzh"),
                   {tr("基金文件 (*.zlzh)")},
                   [this](const QString& file) { m_desk.createFund(file); });
}

void MainWindow::openFund() {
    chooseOpenFiles(*this, tr("打开基金文件"), {tr("基金文件 (*.zlzh)"), tr("所有文件 (*)")}, false,
                    [this](const QStringList& files) { m_desk.openFund(files.value(0)); });
}

void MainWindow::importFiles(const QStringList& files) {
    if (!m_import) {
        m_import = new ImportDialog(m_desk, this);
        m_import->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_import->addFiles(files);
    m_import->show();
    m_import->raise();
    m_import->activateWindow();
}

void MainWindow::exportBudget() {
    askForBudgetExport(*this, m_desk);
}

void MainWindow::about() {
    showAbout(*this);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    Settings().setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    takeFiles(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

}  // namespace grants::ui
