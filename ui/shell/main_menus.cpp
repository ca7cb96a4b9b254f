// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's menus hold: every command has its place and its shortcut here.
#include "ui/base/pane_ring.h"
#include "ui/pane/table_pane.h"
#include "ui/settings/own_password.h"
#include "ui/shell/gate/gate.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_deck.h"
#include "ui/shell/panel/explanation_sheet.h"
#include "ui/shell/panel/pane_in_view.h"
#include "ui/shell/panel/side_panel.h"
#include "ui/shell/search/search_palette.h"
#include "ui/shell/start/recent_menu.h"

#include <QListWidget>
#include <QStackedWidget>

namespace grants::ui {

namespace {

QString key(const char* text) {
    return QString::fromLatin1(text);
}

QKeySequence with(Qt::KeyboardModifiers modifiers, Qt::Key letter) {
    return QKeySequence(QKeyCombination(modifiers, letter));
}

constexpr auto kCtrl = Qt::ControlModifier;
constexpr auto kCtrlShift = Qt::ControlModifier | Qt::ShiftModifier;
constexpr auto kCtrlAlt = Qt::ControlModifier | Qt::AltModifier;

}  // namespace

std::vector<Menu> MainWindow::menus() {
    return {fundMenu(), editMenu(), recordMenu(), tableMenu(), viewMenu(), helpMenu()};
}

QMenu* MainWindow::makeRecentMenu() {
    auto* menu = new RecentMenu(this);
    connect(menu, &RecentMenu::chosen, this,
            [this](const QString& file) { leaveFor([this, file] { m_session.openFund(file); }); });
    return menu;
}

Command MainWindow::reopenCommand() {
    Command reopen{key("reopen"),
                   tr("启动时打开上次的文件(&L)"),
                   {},
                   with(kCtrlAlt, Qt::Key_O),
                   [this] { keepState(); },
                   false,
                   m_state.reopen};
    reopen.checkable = true;
    return reopen;
}

Command MainWindow::rescueCommand() {
    return {key("rescue"),
            tr("另存救援副本(&V)…"),
            {},
            with(kCtrlAlt, Qt::Key_S),
            [this] { rescueFund(); },
            true};
}

Command MainWindow::importCommand() {
    Command import{key("import"),
                   tr("导入(&I)…"),
                   key("import"),
                   with(kCtrl, Qt::Key_I),
                   [this] { m_imports->open({}); },
                   true};
    import.imports = true;
    return import;
}

void MainWindow::closeFund() {
    if (mayLeave(Leaving::ClosingFile)) m_session.closeFund();
}

/// Whether no import and no open dialog would be lost by it; asks first.
bool MainWindow::mayLeave(Leaving by) {
    return m_imports->mayGo(by) && m_gate->mayGo();
}

void MainWindow::leaveFor(const std::function<void()>& next) {
    if (mayLeave(Leaving::OpeningAnother)) next();
}

Command MainWindow::closeCommand() {
    return {key("closeFund"),       tr("关闭基金文件(&C)"),  {},
            with(kCtrl, Qt::Key_W), [this] { closeFund(); }, true};
}

Menu MainWindow::fundMenu() {
    Command recent{key("recent"), tr("最近用过的文件(&R)"), key("file"), {}, {}};
    recent.submenu = makeRecentMenu();
    return {
        tr("文件(&F)"),
        {{key("create"), tr("新建(&N)…"), key("new"), QKeySequence::New, [this] { createFund(); }},
         {key("open"), tr("打开(&O)…"), key("open"), QKeySequence::Open, [this] { openFund(); }},
         std::move(recent),
         {key("openSample"), tr("示例(&S)"), key("sample"), with(kCtrlShift, Qt::Key_O),
          [this] { leaveFor([this] { m_session.openSample(); }); }},
         reopenCommand(),
         {},
         importCommand(),
         {key("exportBudget"), tr("导出预算工作簿(&E)…"), key("export"), with(kCtrl, Qt::Key_E),
          [this] { exportBudget(); }, true},
         {},
         {key("print"), tr("打印(&T)…"), key("print"), QKeySequence::Print,
          [this] { onTable(&TablePane::print); }, true},
         {key("printExplanation"), tr("打印说明(&P)…"), key("print"), with(kCtrlShift, Qt::Key_P),
          [this] { printExplanation(*this, m_session, m_panel->explanation()); }},
         {key("saveExplanation"), tr("说明存为 PDF(&D)…"), key("export"),
          with(kCtrlShift, Qt::Key_S),
          [this] { askForExplanationFile(*this, m_session, m_panel->explanation()); }},
         {},
         {key("ownPassword"),
          tr("修改我的密码(&M)…"),
          {},
          with(kCtrlAlt, Qt::Key_M),
          [this] { (new OwnPassword(m_session, this))->open(); }},
         {key("switchPerson"), tr("切换人员(&H)"), key("person"), with(kCtrlAlt, Qt::Key_P),
          [this] { switchPerson(); }},
         {key("lock"), tr("锁定(&K)"), {}, with(kCtrlAlt, Qt::Key_K), [this] { lock(); }},
         {},
         rescueCommand(),
         closeCommand(),
         {key("quit"), tr("退出(&Q)"), {}, with(kCtrl, Qt::Key_Q), [this] { close(); }}}};
}

void MainWindow::onTable(void (TablePane::*act)()) {
    if (TablePane* pane = paneInView(m_deck->current())) {
        (pane->*act)();
    } else {
        m_session.refuse(tr("这里没有表。请先转到有表的页面，或点图上方的“表”。"));
    }
}

Menu MainWindow::editMenu() {
    Command redo{key("redo"), tr("重做(&R)"), key("redo"), with(kCtrl, Qt::Key_Y),
                 [this] { m_session.redo(); }};
    redo.more = {with(kCtrlShift, Qt::Key_Z)};
    return {tr("编辑(&E)"),
            {{key("undo"), tr("撤销(&U)"), key("undo"), with(kCtrl, Qt::Key_Z),
              [this] { m_session.undo(); }},
             std::move(redo),
             {},
             {key("search"), tr("搜索全部内容(&K)…"), key("search"), with(kCtrl, Qt::Key_K),
              [this] { m_search->open(); }}}};
}

Menu MainWindow::recordMenu() {
    return {tr("记录(&R)"),
            {{key("form"),
              tr("到表单填写，或回到表格(&F)"),
              {},
              with(Qt::ShiftModifier, Qt::Key_F2),
              [this] { m_panel->switchForm(); }}},
            key("recordMenu")};
}

Menu MainWindow::tableMenu() {
    return {tr("表格(&T)"),
            {{key("filterTable"), tr("筛选(&F)"), key("search"), with(kCtrl, Qt::Key_F),
              [this] { onTable(&TablePane::goToFilter); }, true},
             {key("tableViews"), tr("视图(&V)…"), key("bookmark"), with(kCtrlShift, Qt::Key_V),
              [this] { onTable(&TablePane::chooseView); }, true},
             {key("groupTable"), tr("分组与合计(&G)…"), key("group"), with(kCtrlShift, Qt::Key_G),
              [this] { onTable(&TablePane::chooseGroups); }, true},
             {key("chooseColumns"), tr("选择列(&C)…"), key("columns"), with(kCtrlShift, Qt::Key_L),
              [this] { onTable(&TablePane::chooseColumns); }, true},
             {},
             {key("exportTable"), tr("导出所示(&E)…"), key("export"), with(kCtrlShift, Qt::Key_E),
              [this] { onTable(&TablePane::askForExport); }, true}}};
}

Command MainWindow::pageCommand(const PageEntry& entry, int place) {
    constexpr std::string_view kDigits = "1234567890";  // as they lie on the keyboard
    const auto digit = static_cast<Qt::Key>(kDigits.at(static_cast<std::size_t>(place)));
    return {key("page-") + entry.key,
            entry.title(),
            entry.icon,
            with(Qt::AltModifier, digit),
            [this, page = entry.key] {
                goTo(page);
                if (m_session.onlyReviews()) m_deck->enter();
            },
            true};
}

void MainWindow::movePane(int by) {
    PaneRing({[this] { return &m_deck->navigation(); }, [this] { return m_deck->content(); },
              [this] { return m_panel; }})
        .move(by);
}

Menu MainWindow::viewMenu() {
    Menu menu{tr("视图(&V)"), {}};
    int place = 0;
    for (const PageEntry& entry : m_deck->entries())
        menu.commands.push_back(pageCommand(entry, place++));
    menu.commands.push_back({});
    Command panel{key("panel"),
                  tr("说明面板(&P)"),
                  key("panel"),
                  QKeySequence(Qt::Key_F4),
                  [this] {
                      showPanel();
                      keepState();
                  },
                  false,
                  m_state.panelWanted};
    panel.checkable = true;
    Command next{
        key("nextPane"), tr("下一窗格(&X)"), {}, QKeySequence(Qt::Key_F6), [this] { movePane(1); }};
    next.more = {with(kCtrl, Qt::Key_Tab)};
    Command previous{
        key("previousPane"), tr("上一窗格(&B)"), {}, with(Qt::ShiftModifier, Qt::Key_F6), [this] {
            movePane(-1);
        }};
    previous.more = {with(kCtrlShift, Qt::Key_Backtab)};
    for (Command* each : {&panel, &next, &previous}) menu.commands.push_back(std::move(*each));
    addChoices(menu);
    return menu;
}

void MainWindow::addChoices(Menu& menu) {
    const auto choice = [&menu](const char* group, const char* name, const QString& text,
                                Qt::Key letter, bool checked, std::function<void()> act) {
        menu.commands.push_back({key(name),
                                 text,
                                 {},
                                 with(kCtrlAlt, letter),
                                 std::move(act),
                                 false,
                                 checked,
                                 key(group)});
    };
    const bool yuan = m_session.denomination() == Denomination::Yuan;
    const auto useUnit = [this](Denomination unit) {
        Settings().setDenomination(unit);
        m_session.setDenomination(unit);
    };
    menu.commands.push_back({});
    choice("unit", "yuan", tr("金额以元显示"), Qt::Key_Y, yuan,
           [useUnit] { useUnit(Denomination::Yuan); });
    choice("unit", "wan", tr("金额以万元显示"), Qt::Key_W, !yuan,
           [useUnit] { useUnit(Denomination::Wan); });
    menu.commands.push_back({});
    const bool dark = Settings().theme() == ThemeChoice::Dark;
    choice("theme", "light", tr("浅色"), Qt::Key_L, !dark,
           [this] { Q_EMIT themeChosen(ThemeChoice::Light); });
    choice("theme", "dark", tr("深色"), Qt::Key_D, dark,
           [this] { Q_EMIT themeChosen(ThemeChoice::Dark); });
    menu.commands.push_back({});
    const bool english = m_session.translator().language() == Language::English;
    choice("language", "zh", QStringLiteral("中文"), Qt::Key_C, !english,
           [this] { Q_EMIT languageChosen(Language::Chinese); });
    choice("language", "en", QStringLiteral("English"), Qt::Key_E, english,
           [this] { Q_EMIT languageChosen(Language::English); });
}

/// Another language or theme makes the window anew, without what somebody left open behind the
/// gate.
void MainWindow::offerLooks() {
    const QString reason =
        m_gate->keepsDialogs() ? tr("有没办完的对话框，现在换会丢掉其中填的内容") : QString();
    for (const char* key : {"light", "dark", "zh", "en"}) {
        action(key)->setEnabled(reason.isEmpty());
        sayWhyOff(*action(key), reason);
    }
}

Menu MainWindow::helpMenu() {
    return {tr("帮助(&H)"),
            {{QStringLiteral("manual"), tr("使用手册(&M)"), QStringLiteral("help"),
              QKeySequence(Qt::Key_F1), [this] { help(); }},
             {QStringLiteral("about"), tr("关于(&A)"), QStringLiteral("info"),
              with(Qt::ShiftModifier, Qt::Key_F1), [this] { about(); }}}};
}

}  // namespace grants::ui
