// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/base/file_choice.h"
#include "ui/base/foot_place.h"
#include "ui/base/screen_fit.h"
#include "ui/base/theme.h"
#include "ui/desk/sealed_package.h"
#include "ui/help/help_window.h"
#include "ui/print/report_paper.h"
#include "ui/shell/about.h"
#include "ui/shell/busy_strip.h"
#include "ui/shell/fault_watch.h"
#include "ui/shell/gate/gate.h"
#include "ui/shell/gate/idle_watch.h"
#include "ui/shell/gate/keys_anywhere.h"
#include "ui/shell/notice.h"
#include "ui/shell/page_deck.h"
#include "ui/shell/panel/side_panel.h"
#include "ui/shell/record_menu.h"
#include "ui/shell/search/search_palette.h"
#include "ui/shell/search/search_sources.h"
#include "ui/shell/start/drop_hint.h"
#include "ui/shell/start/welcome.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/undo_actions.h"
#include "workspace/local.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <utility>

namespace grants::ui {

namespace {

constexpr int kNarrow = 1100;  // below it the list of pages shows its signs alone
constexpr QSize kUsualSize(1366, 768);
constexpr int kFramed = 250;  // milliseconds after which the desktop has put its frame around

/// A window left on a screen that is gone comes onto one that is there.
void bringOntoScreen(QWidget& window) {
    const QRect screens = window.screen()->availableVirtualGeometry();
    if (!screens.contains(window.geometry().topLeft())) window.move(screens.topLeft());
}

/// As it was left; at the first start as large as usual, or the whole of a screen that has no room
/// for that and a frame.
void place(QWidget& window, const QByteArray& geometry) {
    window.resize(kUsualSize);
    if (window.restoreGeometry(geometry)) return bringOntoScreen(window);
    if (!hasRoom(kUsualSize, kUsualFrame, window.screen()->availableGeometry()))
        window.setWindowState(Qt::WindowMaximized);
}

}  // namespace

MainWindow::MainWindow(Drafts& drafts, std::vector<PageEntry> pages, QWidget* parent)
    : QMainWindow(parent),
      m_drafts(drafts),
      m_session(drafts.session()),
      m_state(Settings().window()),
      m_deck(new PageDeck(drafts, std::move(pages), this)),
      m_imports(new ImportDesk(m_session, *this)) {
    setWindowTitle(nameOfProgram());
    setWindowIcon(QIcon(QStringLiteral(":/icons/grantdesk.svg")));
    place(*this, m_state.geometry);
    m_deck->startAt(m_state.page);
    buildMenus(*this, menus());
    followHistory(m_session, *action("undo"), *action("redo"));
    for (const char* key : {"manual", "quit"})
        action(key)->setShortcutContext(Qt::ApplicationShortcut);
    new KeysAnywhere({action("lock"), action("switchPerson")}, this);
    build();
    followDesk();
    showOpened();
}

QString MainWindow::nameOfProgram() {
    return tr("专利转化专项资金");
}

QString MainWindow::nameOfFund() const {
    return m_session.isSample() ? tr("示例年度") : QFileInfo(m_session.file()).fileName();
}

QAction* MainWindow::action(const char* key) const {
    return actionOf(*this, QLatin1String(key));
}

void MainWindow::build() {
    auto* central = new QWidget(this);
    central->setObjectName(QStringLiteral("content"));
    auto* columns = new QHBoxLayout(central);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(&m_deck->navigation());
    columns->addWidget(makeContent(), 1);
    auto* ground = new QWidget(this);  // what is shown, and the gate over it
    auto* layer = new QVBoxLayout(ground);
    layer->setContentsMargins(0, 0, 0, 0);
    layer->addWidget(central);
    setCentralWidget(ground);
    m_gate = new Gate(m_session, *central);
    m_idle = new IdleWatch(this);
    makeStatusBar();
    m_notice = new Notice(this);
    new FootPlace(*m_notice, *m_status);
    followGate();
}

QWidget* MainWindow::makeContent() {
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const TopBarParts parts{
        action("recent")->menu(), action("search"),
        action("import"),         action("exportBudget"),
        action("panel"),          {action("ownPassword"), action("switchPerson"), action("lock")}};
    layout->addWidget(new TopBar(m_session, parts, content));
    layout->addWidget(makePages(), 1);
    return content;
}

QWidget* MainWindow::makePages() {
    m_panel = new SidePanel(m_session, action("printExplanation"), this);
    m_split = new QSplitter(this);
    m_split->addWidget(&m_deck->stack());
    m_split->addWidget(m_panel);
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({width() - m_state.panelWidth, m_state.panelWidth});
    m_split->setChildrenCollapsible(false);
    connect(m_split, &QSplitter::splitterMoved, this, [this] {
        if (!m_panel->isVisible()) return;
        m_state.panelWidth = m_panel->width();
        keepState();
    });
    auto* welcome = new Welcome(action("create"), action("open"), action("openSample"), this);
    connect(welcome, &Welcome::fileChosen, &m_session, &Session::openFund);
    connect(m_deck, &PageDeck::currentChanged, m_panel, &SidePanel::follow);
    connect(m_panel, &SidePanel::goTo, m_deck, &PageDeck::goTo);
    connect(m_panel, &SidePanel::contentChanged, this, &MainWindow::showPanel);
    connect(m_panel, &SidePanel::closeAsked, action("panel"), &QAction::trigger);
    connect(m_panel, &SidePanel::openAsked, this, [this] {
        if (!action("panel")->isChecked()) action("panel")->trigger();
    });
    m_deck->setWelcome(welcome);
    return m_split;
}

void MainWindow::showPanel() {
    for (const char* key : {"panel", "printExplanation", "saveExplanation"})
        action(key)->setEnabled(m_panel->hasSomething());
    m_panel->setVisible(action("panel")->isChecked() && m_panel->hasSomething());
    offerRecordActs(*findChild<QMenu*>(QStringLiteral("recordMenu")), *action("form"),
                    m_deck->current());
}

void MainWindow::makeStatusBar() {
    m_status = new QLabel(this);
    m_status->setContentsMargins(space::kSmall, 0, 0, 0);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(new BusyStrip(m_session, this));
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::followDesk() {
    connect(&m_session, &Session::opened, this, &MainWindow::showOpened);
    connect(&m_session, &Session::passwordAsked, this,
            [this](const QString& package) { askPackagePassword(*this, m_session, package); });
    connect(&m_session, &Session::asOfChanged, this, &MainWindow::keepDay);
    connect(m_deck, &PageDeck::currentChanged, this, &MainWindow::keepState);
    connect(m_deck, &PageDeck::statusChanged, this, [this](const QString& text) {
        m_status->setText(text);
        m_status->setToolTip(text);  // a narrow window has no room for all of it
    });
    connect(&m_session, &Session::changed, m_notice, &Notice::forgetDone);
    connect(&m_session, &Session::told, m_notice, &Notice::showDone);
    connect(&m_session, &Session::warned, m_notice, &Notice::showWarning);
    connect(&m_session, &Session::refused, m_notice, &Notice::showRefusal);
    connect(m_deck, &PageDeck::currentChanged, m_notice, &Notice::forgetRefusal);
    connect(&m_session, &Session::failed, this, &MainWindow::showFailure);
    new FaultWatch(m_session, *m_notice);
    connect(new DropHint(m_session, this), &DropHint::dropped, this, &MainWindow::takeFiles);
    m_search = new SearchPalette(
        m_session, [this] { return searchSources(*this, m_session, m_deck->sourceMakers()); },
        this);
    connect(m_search, &SearchPalette::chosen, this, &MainWindow::followFound);
    connect(m_gate, &Gate::shutting, m_search, &SearchPalette::dismiss);
}

void MainWindow::showFailure(const QString& sentence, const QString& detail) {
    m_notice->showFailure(sentence, detail);
    if (detail.startsWith(QLatin1String("FILE_CHANGED")) ||
        detail.startsWith(QLatin1String("FILE_MOVED")))
        m_notice->offer(action("rescue"));
}

void MainWindow::rescueFund() {
    chooseSaveFile(
        *this, tr("另存救援副本"), tr("救援副本") + QStringLiteral(".zlzh"),
        {tr("基金文件 (*.zlzh)")}, [this](const QString& file) { m_session.rescueFund(file); },
        FolderOf::Funds);
}

void MainWindow::followGate() {
    connect(m_gate, &Gate::shutting, this, &MainWindow::flush);
    connect(m_gate, &Gate::moved, this, &MainWindow::showShut);
    connect(m_gate, &Gate::keyboardFree, m_deck, &PageDeck::begin);
    connect(m_gate, &Gate::closeAsked, this, &MainWindow::closeFund);
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    connect(&m_session, &Session::idleMinutesChanged, this, &MainWindow::watchIdle);
    connect(m_imports, &ImportDesk::lossTold, this, &MainWindow::tellLoss);
    connect(m_gate, &Gate::lossTold, this, &MainWindow::tellLoss);
    connect(&m_session, &Session::presenceChanged, this, &MainWindow::showOpened);
}

/// Nothing of a fund is done or told from behind the gate.
void MainWindow::showShut() {
    const bool open = m_session.isOpen() && !m_gate->isShut();
    setFundOpen(*this, open, m_session.obstacleToImport());
    for (const PageEntry& entry : m_deck->entries()) {
        QAction& page = *action((QStringLiteral("page-") + entry.key).toLatin1().constData());
        if (!m_deck->offers(entry.key)) page.setEnabled(false);
    }
    if (m_gate->isShut()) action("closeFund")->setEnabled(true);  // as the card offers it
    const QString unseen = open ? m_session.obstacleTo(Operation::Read) : QString();
    if (!unseen.isEmpty()) action("exportBudget")->setEnabled(false);
    sayWhyOff(*action("exportBudget"), unseen);
    for (const char* key : {"search", "panel", "printExplanation", "saveExplanation", "form"})
        action(key)->setEnabled(!m_gate->isShut());
    m_status->setVisible(!m_gate->isShut());
    m_notice->setCovered(m_gate->isShut());
    offerLooks();
    if (!m_gate->isShut()) showPanel();
    const bool guarded = m_session.hasPeople() && open;
    action("lock")->setEnabled(guarded);
    action("switchPerson")->setEnabled(m_session.hasPeople() && m_session.actor().person);
    action("ownPassword")->setEnabled(guarded && !m_session.isOnlyRead());
    sayWhyOff(*action("ownPassword"),
              m_session.isOnlyRead() ? m_session.readOnlyReason() : QString());
    watchIdle();
}

void MainWindow::watchIdle() {
    const bool guarded = m_session.hasPeople() && m_session.isOpen() && !m_gate->isShut();
    m_idle->waitFor(guarded ? m_session.idleMinutes() * 60 * 1000 : 0);
}

void MainWindow::lock() {
    m_session.lock();
}

/// What is in view is behind the gate before anybody else can come.
void MainWindow::switchPerson() {
    lock();
    m_session.signOut();
}

void MainWindow::tellLoss(const QString& sentence) {
    m_gate->isShut() ? m_gate->say(sentence) : m_session.warn(sentence);
}

void MainWindow::showOpened() {
    showShut();
    const bool named = m_session.isOpen() || m_session.isLoading() || m_session.isWaiting();
    setWindowTitle(!named ? nameOfProgram() : tr("%1 - %2").arg(nameOfFund(), nameOfProgram()));
    if (named && !m_session.isLoading() && !m_session.isSample() && !m_session.file().isEmpty())
        Settings().addRecentFile(m_session.file());
    if (m_session.isOpen() && m_session.file() == m_state.file && m_state.asOf)
        m_session.setAsOf(*m_state.asOf);
    showPanel();
    keepDay();
    keepState();
}

void MainWindow::flush() {
    m_deck->flush();
}

void MainWindow::keepState() {
    m_state.geometry = saveGeometry();
    m_state.panelWanted = action("panel")->isChecked();
    m_state.reopen = action("reopen")->isChecked();
    if (m_session.isOpen() && m_deck->current() != nullptr) m_state.page = m_deck->currentKey();
    Settings().setWindow(m_state);
}

void MainWindow::keepDay() {
    if (!m_session.isOpen()) return;
    m_state.file = m_session.file();
    const bool usual = m_session.asOf() == m_session.usualDay();
    m_state.asOf = usual ? std::nullopt : std::optional(m_session.asOf());
    Settings().setWindow(m_state);
}

void MainWindow::followFound(const SearchItem& item) {
    if (!item.page.isEmpty()) {
        if (!m_deck->offers(item.page)) return m_session.refuse(tr("这一页不对只评审的人开放。"));
        goTo(item.page);
        m_deck->enter();  // who looked for a record goes on with it, not in a form
        goTo(item.page, item.record);
        return m_deck->enter();
    }
    if (QAction* found = actionOf(*this, item.record)) found->trigger();
}

QString MainWindow::currentPage() const {
    return m_deck->currentKey();
}

void MainWindow::goTo(const QString& page, const QString& record) {
    m_deck->goTo(page, record);
}

void MainWindow::takeFiles(const QStringList& files) {
    QStringList workbooks;
    for (const QString& file : files) {
        if (isFundFile(file)) {
            leaveFor([this, file] { m_session.openFund(file); });
        } else {
            workbooks << file;
        }
    }
    if (workbooks.isEmpty()) return;
    // Into the fund file that came with them, once it is open.
    if (workbooks.size() < files.size()) {
        const auto then = [self = QPointer(this), workbooks] {
            if (self && self->m_session.isOpen()) self->m_imports->open(workbooks);
        };
        return m_session.run(
            {}, [](Workspace&, const Progress&) {}, then);
    }
    if (m_session.isOpen() || m_session.isBusy()) return m_imports->open(workbooks);
    m_session.tellFailure(tr("导入之前请先新建或打开一个基金文件。"));
}

void MainWindow::createFund() {
    chooseSaveFile(
        *this, tr("新建基金文件"), tr("专项资金") + QStringLiteral(".zlzh"),
        {tr("基金文件 (*.zlzh)")},
        [this](const QString& file) { leaveFor([this, file] { m_session.createFund(file); }); },
        FolderOf::Funds);
}

void MainWindow::openFund() {
    chooseOpenFiles(
        *this, tr("打开基金文件"), {tr("基金文件和评审包 (*.zlzh *.zlps)"), tr("所有文件 (*)")},
        false,
        [this](const QStringList& files) {
            leaveFor([this, files] { m_session.openFund(files.value(0)); });
        },
        FolderOf::Funds);
}

void MainWindow::exportBudget() {
    askForReportFile(*this, m_session, {"budget"});
}

void MainWindow::help() {
    if (m_help == nullptr) m_help = new HelpWindow(this);
    m_help->showChapter(chapterFor(QApplication::focusWidget(), currentPage()));
}

void MainWindow::about() {
    showAbout(*this);
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    QTimer::singleShot(kFramed, this, [this] { bringFrameOntoScreen(*this); });
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    m_deck->setNarrow(width() < kNarrow);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayLeave(Leaving::Quitting)) return event->ignore();
    flush();
    // Once: what cannot be saved is told, and whoever closes again wants to go without it.
    if (!m_drafts.flush() && !std::exchange(m_warnedOfDrafts, true)) return event->ignore();
    keepState();
    QMainWindow::closeEvent(event);
}

}  // namespace grants::ui
