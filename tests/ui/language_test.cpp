// SPDX-License-Identifier: GPL-3.0-or-later
// In English no Chinese is left in the window but the data itself.
#include "ui/common/detail_view.h"
#include "ui/desk_fixture.h"
#include "ui/shell/pages.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableView>

using namespace grants;
using namespace grants::ui;

namespace {

bool hasChinese(const QString& text) {
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.script() == QChar::Script_Han; });
}

/// The texts a widget owes to the program, not to the data it shows.
QStringList ownTexts(const QWidget& widget) {
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(),
                      widget.windowTitle()};
    if (auto* label = qobject_cast<const QLabel*>(&widget)) texts << label->text();
    if (auto* button = qobject_cast<const QAbstractButton*>(&widget)) texts << button->text();
    if (auto* field = qobject_cast<const QLineEdit*>(&widget)) texts << field->placeholderText();
    if (auto* group = qobject_cast<const QGroupBox*>(&widget)) texts << group->title();
    if (auto* tabs = qobject_cast<const QTabBar*>(&widget))
        for (int tab = 0; tab < tabs->count(); ++tab) texts << tabs->tabText(tab);
    if (auto* table = qobject_cast<const QTableView*>(&widget); table && table->model())
        for (int column = 0; column < table->model()->columnCount(); ++column)
            texts << table->model()->headerData(column, Qt::Horizontal).toString();
    for (const QAction* action : widget.actions()) texts << action->text() << action->toolTip();
    return texts;
}

/// Unit names and the policy's clause numbers are data in any language.
QString withoutData(QString text, const Desk& desk) {
    static const QRegularExpression kClause(QStringLiteral("[一二三四五]\\([一二三四五]\\)\\d*"));
    text.remove(kClause);
    if (desk.isOpen())
        for (const Organisation& unit : desk.year()->registry.units())
            text.remove(QString::fromStdString(unit.name));
    return text;
}

QStringList chineseIn(const QWidget& window, const Desk& desk) {
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        for (const QString& text : ownTexts(*widget))
            // The language menu names each language in itself; the sample's file has a Chinese
            // name.
            if (hasChinese(withoutData(text, desk)) && !text.startsWith(QStringLiteral("中文")) &&
                !text.contains(QLatin1String(".zlzh")))
                found << widget->objectName() + QStringLiteral(": ") + text;
    return found;
}

}  // namespace

TEST_CASE("in English every text of the window is English") {
    Desktop desktop(Language::English);
    CHECK(chineseIn(desktop.window(), desktop.desk()).join(u'\n').toStdString().empty());
    desktop.openSample();
    for (const PageEntry& entry : pages()) {
        desktop.goTo(entry.key);
        desktop.waitUntilIdle();
        INFO(entry.key.toStdString());
        CHECK(chineseIn(desktop.window(), desktop.desk()).join(u'\n').toStdString() ==
              std::string());
    }
}

TEST_CASE("the language changes by menu and the page stays") {
    Desktop desktop;
    desktop.openSample();
    desktop.goTo(QStringLiteral("evidence"));
    desktop.choose("en");
    REQUIRE(eventually([&] {
        return desktop.window().windowTitle().contains(QLatin1String("fund"), Qt::CaseInsensitive);
    }));
    CHECK(desktop.window().currentPage() == QStringLiteral("evidence"));
    CHECK(desktop.desk().isOpen());
}

TEST_CASE("the dark theme is chosen by menu and reaches the window") {
    Desktop desktop;
    desktop.choose("dark");
    CHECK(eventually(
        [&] { return desktop.window().palette().color(QPalette::Window).lightness() < 64; }));
    desktop.choose("light");
    CHECK(eventually(
        [&] { return desktop.window().palette().color(QPalette::Window).lightness() > 200; }));
}
