// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's menus hold.
#include "ui/shell/main_window.h"
#include "ui/shell/page_deck.h"

namespace grants::ui {

std::vector<Menu> MainWindow::menus() {
    return {fundMenu(), viewMenu(), helpMenu()};
}

Menu MainWindow::fundMenu() {
    const auto key = [](const char* text) { return QString::fromLatin1(text); };
    return {
        tr("文件(&F)"),
        {{key("create"), tr("新建(&N)…"), key("new"), QKeySequence::New, [this] { createFund(); }},
         {key("open"), tr("打开(&O)…"), key("open"), QKeySequence::Open, [this] { openFund(); }},
         {key("openSample"), tr("示例(&S)"), key("sample"), {}, [this] { m_desk.openSample(); }},
         {},
         {key("import"), tr("导入(&I)…"), key("import"), QKeySequence(Qt::CTRL | Qt::Key_I),
          [this] { importFiles({}); }, true},
         {key("exportBudget"), tr("导出预算工作簿(&E)…"), key("export"),
          QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportBudget(); }, true},
         {},
         {key("closeFund"),
          tr("关闭基金文件(&C)"),
          {},
          QKeySequence(Qt::CTRL | Qt::Key_W),
          [this] { m_desk.closeFund(); },
          true},
         {key("quit"), tr("退出(&Q)"), {}, QKeySequence(Qt::CTRL | Qt::Key_Q), [this] {
              close();
          }}}};
}

Command MainWindow::pageCommand(const PageEntry& entry, int place) {
    const auto digit = static_cast<Qt::Key>(Qt::Key_1 + place);
    return {QStringLiteral("page-") + entry.key,
            entry.title(),
            entry.icon,
            QKeySequence(Qt::ALT | digit),
            [this, key = entry.key] { goTo(key); },
            true};
}

Menu MainWindow::viewMenu() {
    Menu menu{tr("视图(&V)"), {}};
    int place = 0;
    for (const PageEntry& entry : m_deck->entries())
        menu.commands.push_back(pageCommand(entry, place++));
    menu.commands.push_back({});
    menu.commands.push_back({QStringLiteral("panel"), tr("说明面板(&P)"), QStringLiteral("info"),
                             QKeySequence(Qt::Key_F4), [this] { showPanel(); }, false, true});
    menu.commands.back().checkable = true;
    const auto choice = [&menu](const char* group, const char* key, const QString& text,
                                bool checked, std::function<void()> act) {
        menu.commands.push_back({QLatin1String(key),
                                 text,
                                 {},
                                 {},
                                 std::move(act),
                                 false,
                                 checked,
                                 QLatin1String(group)});
    };
    const bool yuan = m_desk.amountUnit() == AmountUnit::Yuan;
    const auto useUnit = [this](AmountUnit unit) {
        Settings().setAmountUnit(unit);
        m_desk.setAmountUnit(unit);
    };
    menu.commands.push_back({});
    choice("unit", "yuan", tr("金额以元显示"), yuan, [useUnit] { useUnit(AmountUnit::Yuan); });
    choice("unit", "wan", tr("金额以万元显示"), !yuan, [useUnit] { useUnit(AmountUnit::Wan); });
    menu.commands.push_back({});
    const bool dark = Settings().theme() == ThemeChoice::Dark;
    choice("theme", "light", tr("浅色"), !dark, [this] { Q_EMIT themeChosen(ThemeChoice::Light); });
    choice("theme", "dark", tr("深色"), dark, [this] { Q_EMIT themeChosen(ThemeChoice::Dark); });
    menu.commands.push_back({});
    const bool english = m_desk.translator().language() == Language::English;
    choice("language", "zh", QStringLiteral("中文"), !english,
           [this] { Q_EMIT languageChosen(Language::Chinese); });
    choice("language", "en", QStringLiteral("English"), english,
           [this] { Q_EMIT languageChosen(Language::English); });
    return menu;
}

Menu MainWindow::helpMenu() {
    return {tr("帮助(&H)"),
            {{QStringLiteral("manual"), tr("使用手册(&M)"), QStringLiteral("help"),
              QKeySequence(Qt::Key_F1), [this] { help(); }},
             {QStringLiteral("about"), tr("关于(&A)"), QStringLiteral("info"), {}, [this] {
                  about();
              }}}};
}

}  // namespace grants::ui
