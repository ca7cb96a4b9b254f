// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/common/file_choice.h"
#include "ui/common/theme.h"
#include "ui/help/help_window.h"
#include "ui/importing/import_wizard.h"
#include "ui/shell/about.h"
#include "ui/shell/budget_export.h"
#include "ui/shell/busy_strip.h"
#include "ui/shell/notice.h"
#include "ui/shell/page_deck.h"
#include "ui/shell/side_panel.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/welcome.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>

namespace grants::ui {

namespace {

constexpr int kPagesWidth = 822, kPanelWidth = 360;

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
      m_deck(new PageDeck(desk, std::move(pages), this)),
      m_panel(new SidePanel(desk, this)) {
    setWindowTitle(tr("专利转化专项资金"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/grantdesk.svg")));
    setAcceptDrops(true);
    resize(1366, 768);
    restoreGeometry(Settings().windowGeometry());
    buildMenus(*this, menus());
    actionOf(*this, QStringLiteral("manual"))->setShortcutContext(Qt::ApplicationShortcut);
    build();
    followDesk();
    showOpened();
}

void MainWindow::build() {
    auto* central = new QWidget(this);
    auto* columns = new QHBoxLayout(central);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(&m_deck->navigation());
    columns->addWidget(makeContent(), 1);
    setCentralWidget(central);
    makeStatusBar();
}

QWidget* MainWindow::makeContent() {
    auto* content = new QWidget(this);
    m_notice = new Notice(content);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const QList<QAction*> errands{actionOf(*this, QStringLiteral("import")),
                                  actionOf(*this, QStringLiteral("exportBudget")),
                                  actionOf(*this, QStringLiteral("panel"))};
    layout->addWidget(new TopBar(m_desk, errands, content));
    layout->addWidget(m_notice);
    layout->addWidget(makePages(), 1);
    return content;
}

QWidget* MainWindow::makePages() {
    auto* split = new QSplitter(this);
    split->setObjectName(QStringLiteral("pagesAndPanel"));
    split->addWidget(&m_deck->stack());
    split->addWidget(m_panel);
    split->setStretchFactor(0, 1);
    split->setSizes({kPagesWidth, kPanelWidth});
    split->setChildrenCollapsible(false);
    auto* welcome = new Welcome(actionOf(*this, QStringLiteral("create")),
                                actionOf(*this, QStringLiteral("open")),
                                actionOf(*this, QStringLiteral("openSample")), this);
    connect(welcome, &Welcome::fileChosen, &m_desk, &Desk::openFund);
    connect(m_deck, &PageDeck::currentChanged, m_panel, &SidePanel::follow);
    connect(m_panel, &SidePanel::goTo, m_deck, &PageDeck::goTo);
    connect(m_panel, &SidePanel::contentChanged, this, &MainWindow::showPanel);
    connect(m_panel, &SidePanel::closeAsked, actionOf(*this, QStringLiteral("panel")),
            &QAction::trigger);
    m_deck->setWelcome(welcome);
    return split;
}

void MainWindow::showPanel() {
    QAction* wanted = actionOf(*this, QStringLiteral("panel"));
    wanted->setEnabled(m_panel->hasSomething());
    m_panel->setVisible(wanted->isChecked() && m_panel->hasSomething());
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
    connect(m_deck, &PageDeck::statusChanged, m_status, &QLabel::setText);
    connect(&m_desk, &Desk::told, m_notice, &Notice::showDone);
    connect(&m_desk, &Desk::failed, m_notice, &Notice::showFailure);
}

void MainWindow::showOpened() {
    setFundOpen(*this, m_desk.isOpen());
    setWindowFilePath(m_desk.file());
    if (m_desk.isOpen() && !m_desk.isSample()) Settings().addRecentFile(m_desk.file());
    showPanel();
}

QString MainWindow::currentPage() const {
    return m_deck->currentKey();
}

void MainWindow::goTo(const QString& page, const QString& record) {
    m_deck->goTo(page, record);
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
        m_import = new ImportWizard(m_desk, this);
        m_import->setProperty("chapter", QStringLiteral("import"));
    }
    m_import->addFiles(files);
    m_import->show();
    m_import->raise();
    m_import->activateWindow();
}

void MainWindow::exportBudget() {
    askForBudgetExport(*this, m_desk);
}

void MainWindow::help() {
    if (m_help == nullptr) m_help = new HelpWindow(this);
    m_help->showChapter(chapterFor(QApplication::focusWidget(), currentPage()));
}

void MainWindow::about() {
    showAbout(*this);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_deck->flush();
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
