// SPDX-License-Identifier: GPL-3.0-or-later
// The real window at 立项拨付, with applications whose review is over, driven by keys and clicks.
#pragma once

#include "domain/cases/awards.h"
#include "ui/awards/awards_page.h"
#include "ui/deciding/act_dialog.h"
#include "ui/entry/entry_fixture.h"
#include "ui/review/review_fund.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

namespace grants::ui {

class AwardsDesk : public EntryDesk {
  public:
    /// P4 has two places: SQ06 leads, SQ07 comes after it, SQ08 has none, SQ09 did not pass.
    AwardsDesk() {
        edit([](Edit& edit) {
            for (const char* expert : {"E01", "E02", "E03"}) test::putExpert(edit, expert, expert);
            test::putScored(edit, 6, {98, 98, 74});
            test::putScored(edit, 7, {85, 85, 85});
            test::putScored(edit, 8, {80, 80, 80});
            test::putScored(edit, 9, {55, 55, 55});
        });
        desktop().goTo(QStringLiteral("awards"));
        settle();
        REQUIRE(eventually([this] { return table("proposals").model()->rowCount() == 4; }));
    }
    void edit(std::function<void(Edit&)> change) {
        session().edit(QStringLiteral("准备"), std::move(change));
        desktop().waitUntilIdle();
    }
    /// Decisions of before, each of which must be taken.
    void act(const std::vector<Act>& acts) {
        bool all = true;
        session().act(acts, [&all](const std::vector<Verdict>& verdicts) {
            for (const Verdict& each : verdicts) all = all && each.done();
        });
        settle();
        REQUIRE(all);
    }
    /// From the proposal to the task book, of 100,000 元.
    void award(const std::string& number) {
        act({Act{.number = number,
                 .action = "propose",
                 .on = Date(2024, 6, 5),
                 .amount = Money::ofWan(10)},
             Act{.number = number, .action = "publicise", .on = Date(2024, 6, 7)},
             Act{.number = number, .action = "award", .on = Date(2024, 6, 18), .ref = "文1"},
             Act{.number = number, .action = "sign", .on = Date(2024, 6, 20)}});
    }

    [[nodiscard]] AwardsPage& page() { return childOf<AwardsPage>(desktop().window(), "awards"); }
    template <class Kind>
    [[nodiscard]] Kind& find(const char* name) {
        return childOf<Kind>(page(), name);
    }
    void showTab(const char* title) { turnTo(find<QTabWidget>("awardTabs"), title); }
    void showPart(const char* title) { turnTo(find<QTabWidget>("acceptanceParts"), title); }
    [[nodiscard]] std::string shownTab() {
        const auto& tabs = find<QTabWidget>("awardTabs");
        return tabs.tabText(tabs.currentIndex()).toStdString();
    }
    /// The line of this 受理号, or whatever else stands under the title.
    [[nodiscard]] int lineOf(const char* name, const char* title, const std::string& text) {
        const auto& model = *table(name).model();
        for (int line = 0; line < model.rowCount(); ++line)
            if (cell(name, line, title) == text) return line;
        return -1;
    }
    [[nodiscard]] std::string cell(const char* name, int line, const char* title) {
        const auto& model = *table(name).model();
        const QModelIndex at = model.index(line, columnTitled(model, title));
        return at.data().toString().trimmed().toStdString();
    }
    void click(const char* name, int line, const char* title, Qt::KeyboardModifiers with = {}) {
        TableView& view = table(name);
        const QModelIndex at = view.model()->index(line, columnTitled(*view.model(), title));
        view.scrollTo(at);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, with, view.visualRect(at).center());
        settle();
    }
    /// The line of an application once it is there, by a click.
    void choose(const char* name, const std::string& number) {
        REQUIRE(eventually([&] { return lineOf(name, "受理号", number) >= 0; }));
        click(name, lineOf(name, "受理号", number), "受理号");
    }

    /// Once the table says that it stands there.
    void chooseIn(const char* name, const std::string& number, const char* state) {
        REQUIRE(eventually([&] {
            const int line = lineOf(name, "受理号", number);
            return line >= 0 && cell(name, line, "状态") == state;
        }));
        choose(name, number);
    }

    void press(const char* button) {
        QTest::mouseClick(&find<QToolButton>(button), Qt::LeftButton);
        settle();
    }
    using EntryDesk::press;
    /// The question that is asked; fails the test when none is.
    [[nodiscard]] ActDialog& dialog() {
        for (auto* dialog : page().findChildren<ActDialog*>())
            if (dialog->isVisible()) return *dialog;
        throw std::runtime_error("nothing is asked");
    }
    void answer(const char* field, const QString& text) {
        childOf<QLineEdit>(dialog(), field).setText(text);
    }
    void decide() {
        QTest::mouseClick(&childOf<QPushButton>(dialog(), "decide"), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] std::vector<std::string> verdicts() {
        const auto& list = childOf<QListWidget>(dialog(), "verdicts");
        std::vector<std::string> lines;
        for (int line = 0; line < list.count(); ++line)
            lines.push_back(list.item(line)->text().toStdString());
        return lines;
    }
    [[nodiscard]] std::string stateOf(const std::string& number) {
        const Casebook book(year(), session().plan());
        return std::string(book.find(number)->state);
    }
    [[nodiscard]] std::optional<Money> proposedFor(const std::string& number) {
        const Casebook book(year(), session().plan());
        return proposedAmount(*book.find(number));
    }
    [[nodiscard]] std::string told() {
        return page().explanation().describe().html().toStdString();
    }

  private:
    void turnTo(QTabWidget& tabs, const char* title) {
        for (int tab = 0; tab < tabs.count(); ++tab)
            if (tabs.tabText(tab) == QString::fromUtf8(title)) tabs.setCurrentIndex(tab);
        settle();
    }
};

}  // namespace grants::ui
