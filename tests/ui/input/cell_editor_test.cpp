// SPDX-License-Identifier: GPL-3.0-or-later
// The editors of columns, by real keys.
#include "ui/input/day_box.h"
#include "ui/input/day_picker.h"
#include "ui/input/typing.h"
#include "ui/support/thread_time.h"

#include <catch2/catch.hpp>

#include <QCalendarWidget>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace grants;
using namespace grants::ui;
using namespace grants::test;

namespace {

/// A window with a box of a day, 2024-06-12, that has the keyboard.
struct DayTyping {
    QWidget window;
    DayBox* box = new DayBox(&window);

    DayTyping() {
        box->setDate(QDate(2024, 6, 12));
        window.resize(400, 300);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) throw std::runtime_error("no active window");
        box->setFocus();
    }
    void typeOver(const char* keys) {
        QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(box, QString::fromUtf8(keys));
    }
    void press(Qt::Key key) { QTest::keyClick(box, key); }
    [[nodiscard]] std::string day() const {
        return box->date().toString(Qt::ISODate).toStdString();
    }
    [[nodiscard]] std::string shown() const { return box->text().toStdString(); }
};

}  // namespace

TEST_CASE("a unit is found by its pinyin initials and Enter types its code", "[editor]") {
    Typing cell("转让许可", "服务单位代码");
    cell.type(QStringLiteral("cqgd"));
    REQUIRE(eventually([&] { return cell.editor->isListShown(); }));
    cell.press(Qt::Key_Return);
    CHECK(cell.editor->typed() == code(2));
    CHECK(cell.editor->meaning() == QStringLiteral("重庆光电公司"));
    CHECK_FALSE(cell.editor->isListShown());
}

TEST_CASE("who types faster than the list still gets what they mean", "[editor]") {
    Typing cell("转让许可", "服务单位代码");
    CHECK(cell.after(QStringLiteral("rjgs")) == code(3));
}

TEST_CASE("a unit is found by a piece of its code", "[editor]") {
    Typing cell("转让许可", "服务单位代码");
    CHECK(cell.after(code(3).right(4)) == code(3));
}

TEST_CASE("a unit is found by its name as an input method gives it", "[editor]") {
    Typing cell("转让许可", "服务单位代码");
    QInputMethodEvent composed(QStringLiteral("ruan jian"), {});
    QCoreApplication::sendEvent(cell.editor, &composed);
    CHECK_FALSE(cell.editor->isListShown());
    cell.type(QStringLiteral("软件"));
    REQUIRE(eventually([&] { return cell.editor->isListShown(); }));
    cell.press(Qt::Key_Return);
    CHECK(cell.editor->typed() == code(3));
}

TEST_CASE("Down chooses another unit, Esc leaves what is typed", "[editor]") {
    Typing cell("转让许可", "服务单位代码");
    cell.type(QStringLiteral("cq"));
    REQUIRE(eventually([&] { return cell.editor->isListShown(); }));
    cell.press(Qt::Key_Escape);
    CHECK_FALSE(cell.editor->isListShown());
    CHECK(cell.editor->typed() == QStringLiteral("cq"));
    cell.type(QStringLiteral("g"));
    REQUIRE(eventually([&] { return cell.editor->isListShown(); }));
    cell.press(Qt::Key_Down);
    cell.press(Qt::Key_Return);
    CHECK(cell.editor->typed() == code(2));
}

TEST_CASE("several units stand one behind the other", "[editor]") {
    Typing cell("转让许可", "出让方代码");
    cell.type(QStringLiteral("cqgx"));
    cell.press(Qt::Key_Return);
    cell.type(QStringLiteral(";cdrj"));
    cell.press(Qt::Key_Return);
    CHECK(cell.editor->typed() == code(1) + QStringLiteral("; ") + code(3));
    CHECK(cell.editor->meaning() == QStringLiteral("重庆高新大学、成都软件公司"));
}

TEST_CASE("a unit is found by its full pinyin, and by pinyin and initials mixed", "[editor]") {
    for (const char* typed : {"ruanjian", "chengdurj", "cdruanj"}) {
        Typing cell("转让许可", "服务单位代码");
        CHECK(cell.after(QLatin1String(typed)) == code(3));
    }
}

TEST_CASE("where any name will do, too, Enter takes the marked unit", "[editor]") {
    Typing cell("质押融资", "质权人");
    CHECK(cell.after(QStringLiteral("cqgd")) == code(2));
}

TEST_CASE("a list that takes other texts says so and keeps what is typed", "[editor]") {
    Typing cell("质押融资", "质权人");
    cell.type(QStringLiteral("cq"));
    REQUIRE(eventually([&] { return cell.editor->isListShown(); }));
    const auto& list = *cell.window.findChild<ChoiceList*>();
    CHECK(list.item(list.count() - 1)->text() == QStringLiteral("照填“cq”"));
    cell.press(Qt::Key_Up);
    cell.press(Qt::Key_Return);
    CHECK(cell.editor->typed() == QStringLiteral("cq"));
}

TEST_CASE("a list of which one must be chosen offers nothing else", "[editor]") {
    Typing cell("转让许可", "服务单位代码");
    cell.type(QStringLiteral("cq"));
    REQUIRE(eventually([&] { return cell.editor->isListShown(); }));
    CHECK(cell.window.findChild<ChoiceList*>()->count() == 2);
}

TEST_CASE("Alt+Down lists units before anything is typed", "[editor]") {
    Typing cell("转让许可", "服务单位代码");
    cell.press(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(cell.editor->isListShown());
    CHECK(cell.window.findChild<ChoiceList*>()->count() == 3);
}

namespace {
#ifdef GRANTDESK_SANITIZED
constexpr double kMostWork = 400;  // ms; every step of it is checked
#elif defined(NDEBUG)
constexpr double kMostWork = 50;
#else
constexpr double kMostWork = 200;  // not optimised, and at times on cores that others use, too
#endif
}  // namespace

TEST_CASE("among 60 000 units completion answers at once", "[editor]") {
    std::vector<Organisation> units(60'000, unitOf(2));
    for (std::size_t n = 0; n < units.size(); ++n) units[n].name = "重庆光电" + std::to_string(n);
    const auto finder = finderOf(std::move(units));
    (void)finder->find("warm");
    for (const char* typed : {"c", "cqgd59999", "chongqinggd5", "光电3", "9150"}) {
        INFO(typed);
        const double before = workedSoFar();
        const auto found = finder->find(typed);
        CHECK(workedSoFar() - before <= kMostWork);
        CHECK_FALSE(found.empty());
        CHECK(found.size() <= kMostChoices);
    }
}

TEST_CASE("an option is chosen by its initials or by the list", "[editor]") {
    Typing typed("转让许可", "方式");
    CHECK(typed.after(QStringLiteral("kf")) == QStringLiteral("开放许可"));
    Typing listed("转让许可", "方式");
    listed.press(Qt::Key_Down);
    REQUIRE(listed.editor->isListShown());
    listed.press(Qt::Key_Down);
    listed.press(Qt::Key_Down);
    listed.press(Qt::Key_Return);
    CHECK(listed.editor->typed() == QStringLiteral("许可"));
}

TEST_CASE("yes and no are one key", "[editor]") {
    for (const char* key : {"s", "y", "1"}) {
        Typing cell("转让许可", "转化实施");
        CHECK(cell.after(QLatin1String(key)) == QStringLiteral("是"));
    }
    for (const char* key : {"f", "n", "0"}) {
        Typing cell("转让许可", "转化实施");
        CHECK(cell.after(QLatin1String(key)) == QStringLiteral("否"));
    }
}

TEST_CASE("days are typed as one likes", "[editor]") {
    for (const char* typed : {"20240601", "2024.6.1", "2024/6/1", "6-1", "6.1", "6月1日"}) {
        Typing cell("转让许可", "登记备案日期");
        INFO(typed);
        CHECK(cell.after(QString::fromUtf8(typed)).toStdString() == "2024-06-01");
    }
}

TEST_CASE("a day that does not exist stays as typed", "[editor]") {
    Typing cell("转让许可", "登记备案日期");
    CHECK(cell.after(QStringLiteral("20240231")) == QStringLiteral("20240231"));
}

TEST_CASE("a day of the window is typed with separators or without", "[editor]") {
    for (const char* keys : {"2023-11-05", "20231105", "2023/11/5", "2023.11.05"}) {
        DayTyping typing;
        typing.typeOver(keys);
        typing.press(Qt::Key_Return);
        INFO(keys);
        CHECK(typing.day() == "2023-11-05");
        CHECK(typing.shown() == "2023-11-05");
    }
}

TEST_CASE("a day that does not exist is refused in the box of a day, which keeps its own",
          "[editor]") {
    const Qt::Key leaving = GENERATE(Qt::Key_Return, Qt::Key_Tab);
    for (const char* keys : {"2025-02-30", "2024-06-31", "20241301", "0024-06-01"}) {
        DayTyping typing;
        typing.typeOver(keys);
        const QString none = typing.box->text();
        typing.press(leaving);
        INFO(keys);
        CHECK(none != typing.box->text());
        CHECK(typing.day() == "2024-06-12");
        CHECK(typing.shown() == "2024-06-12");
        CHECK(eventually(
            [&] { return QToolTip::text().contains(QStringLiteral("没有“%1”这一天").arg(none)); }));
    }
}

TEST_CASE("Tab leaves the box of a day, whatever part of it was typed last", "[editor]") {
    DayTyping typing;
    QLineEdit next(&typing.window);
    next.show();
    typing.typeOver("2024-06-17");
    typing.press(Qt::Key_Tab);
    CHECK(typing.day() == "2024-06-17");
    CHECK_FALSE(typing.box->hasFocus());
}

TEST_CASE("a part of a day is typed over, and given up by Esc", "[editor]") {
    DayTyping typing;
    typing.box->setSelectedSection(QDateTimeEdit::DaySection);
    QTest::keyClicks(typing.box, QStringLiteral("31"));
    CHECK(typing.shown() == "2024-06-31");
    typing.press(Qt::Key_Backspace);
    typing.press(Qt::Key_Backspace);
    QTest::keyClicks(typing.box, QStringLiteral("9"));
    typing.press(Qt::Key_Return);
    CHECK(typing.day() == "2024-06-09");
    typing.typeOver("2023");
    typing.press(Qt::Key_Escape);
    CHECK(typing.shown() == "2024-06-09");
}

TEST_CASE("Ctrl+; is today", "[editor]") {
    Typing cell("转让许可", "登记备案日期");
    cell.press(Qt::Key_Semicolon, Qt::ControlModifier);
    CHECK(cell.editor->typed() == QDate::currentDate().toString(Qt::ISODate));
}

TEST_CASE("Alt+Down opens a calendar that the keyboard drives", "[editor]") {
    Typing cell("转让许可", "登记备案日期");
    cell.type(QStringLiteral("2024-06-01"));
    cell.press(Qt::Key_Down, Qt::AltModifier);
    auto* picker = cell.editor->findChild<DayPicker*>();
    REQUIRE(picker != nullptr);
    QTest::keyClick(picker->findChild<QCalendarWidget*>()->findChild<QAbstractItemView*>(),
                    Qt::Key_Right);
    QTest::keyClick(picker->findChild<QCalendarWidget*>()->findChild<QAbstractItemView*>(),
                    Qt::Key_Return);
    CHECK(cell.editor->typed() == QStringLiteral("2024-06-02"));
}

TEST_CASE("amounts show thousands and are typed without", "[editor]") {
    Typing cell("转让许可", "合同金额(元)");
    CHECK(cell.after(QStringLiteral("1234567.5")) == QStringLiteral("1234567.5"));
    CHECK(cell.editor->text() == QStringLiteral("1,234,567.5"));
    CHECK(cell.editor->meaning() == QStringLiteral("123.456750 万元"));
}

TEST_CASE("what an amount is in 万元 is no other amount", "[editor]") {
    Typing cell("转让许可", "合同金额(元)");
    cell.type(QStringLiteral("5000000"));
    CHECK(cell.editor->meaning() == QStringLiteral("500.0000 万元"));
    cell.type(QStringLiteral(".01"));
    CHECK(cell.editor->meaning() == QStringLiteral("500.000001 万元"));
}

TEST_CASE("an amount in 万 says what it is in 元", "[editor]") {
    Typing cell("转让许可", "合同金额(元)");
    CHECK(cell.after(QStringLiteral("1.2万")) == QStringLiteral("1.2万"));
    CHECK(cell.editor->meaning() == QStringLiteral("12,000.00 元"));
}

TEST_CASE("misplaced separators are kept for the check to name", "[editor]") {
    Typing cell("转让许可", "合同金额(元)");
    CHECK(cell.after(QStringLiteral("1,23")) == QStringLiteral("1,23"));
}

TEST_CASE("full-width digits become plain ones", "[editor]") {
    Typing cell("活动", "人次");
    CHECK(cell.after(QStringLiteral("１２０")) == QStringLiteral("120"));
}

TEST_CASE("an industry is offered, another text stays", "[editor]") {
    Typing cell("单位", "行业");
    CHECK(cell.after(QStringLiteral("rjhxx")) == QStringLiteral("软件和信息技术服务"));
    Typing other("单位", "行业");
    other.type(QStringLiteral("渔"));
    other.press(Qt::Key_Up);
    other.press(Qt::Key_Return);
    CHECK(other.editor->typed() == QStringLiteral("渔"));
}

TEST_CASE("setting a text is not editing it", "[editor]") {
    Typing cell("转让许可", "合同金额(元)");
    QSignalSpy edited(cell.editor, &CellEditor::edited);
    cell.editor->setTyped(QStringLiteral("12345"));
    CHECK(cell.editor->text() == QStringLiteral("12,345"));
    CHECK(edited.isEmpty());
}

TEST_CASE("every header, hint and option of a column has its English", "[editor]") {
    const Desktop desktop(Language::English);
    const auto hasHan = [](const QString& text) {
        return std::any_of(text.begin(), text.end(),
                           [](QChar c) { return c.script() == QChar::Script_Han; });
    };
    std::string missing;
    for (const SheetDescriptor& sheet : sheetDescriptors())
        for (const ColumnDescriptor& column : sheet.columns) {
            if (hasHan(headerText(column.header))) missing += std::string(column.header) + "\n";
            if (hasHan(hintText(column.hint))) missing += std::string(column.hint) + "\n";
            for (const std::string_view option : column.options)
                if (hasHan(optionText(option))) missing += std::string(option) + "\n";
        }
    CHECK(missing == "");
}
