// SPDX-License-Identifier: GPL-3.0-or-later
// Surveys in a table to type into.
#pragma once

#include "ui/entry/entry_fixture.h"

namespace grants::ui {

/// Three surveys and the cursor on the first.
struct Surveys {
    static constexpr int kPlace = 5;  // among the kinds of evidence
    EntryDesk desk;
    TableView* table = nullptr;

    Surveys() {
        desk.session().edit(QStringLiteral("准备"), [](Edit& edit) {
            for (int n = 1; n <= 3; ++n) {
                Survey survey;
                survey.number = "MY" + std::to_string(n);
                survey.date = Date(2024, 6, n);
                survey.satisfied = 10 * n;
                edit.put(survey);
            }
        });
        desk.desktop().waitUntilIdle();
        desk.goToKind(kPlace);
        table = &desk.table("surveys");
        click(0, "满意");
    }

    [[nodiscard]] const Survey& stored(std::size_t row) { return desk.year().surveys.at(row); }
    [[nodiscard]] QModelIndex cell(int row, const char* title) const {
        return table->model()->index(row, columnTitled(*table->model(), title));
    }
    [[nodiscard]] QString shown(int row, const char* title) const {
        return cell(row, title).data().toString();
    }
    [[nodiscard]] bool isMarked(int row, const char* title) const {
        return cell(row, title).data(MarkRole).isValid();
    }
    void click(int row, const char* title, Qt::KeyboardModifiers with = {}) {
        table->scrollTo(cell(row, title));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, with,
                          table->visualRect(cell(row, title)).center());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        desk.press(key, with);
        desk.settle();
    }
    void typeOver(int row, const char* title, const QString& text) {
        click(row, title);
        desk.typeAndEnter(text);
        desk.settle();
    }
    void paste(const QString& text) {
        QApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    [[nodiscard]] std::vector<int> satisfied() {
        std::vector<int> numbers;
        for (const Survey& survey : desk.year().surveys)
            numbers.push_back(static_cast<int>(survey.satisfied));
        return numbers;
    }
};

}  // namespace grants::ui
