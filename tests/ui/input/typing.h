// SPDX-License-Identifier: GPL-3.0-or-later
// One editor of a column in a window of its own, driven by real keys.
#pragma once

#include "exchange/sheets/import_sheets.h"
#include "support/fund_files.h"
#include "ui/input/cell_editor.h"
#include "ui/input/choice_list.h"
#include "ui/support/desk_fixture.h"
#include "ui/words/column_words.h"

#include <QTest>

namespace grants::ui {

using test::codeOf;
using test::unitOf;

inline std::shared_ptr<const UnitFinder> finderOf(std::vector<Organisation> units) {
    std::int64_t id = 0;
    for (Organisation& unit : units) unit.id = Id<Organisation>{++id};
    auto year = std::make_shared<FundYear>();
    year->registry = Registry(std::move(units));
    return std::make_shared<const UnitFinder>(std::make_shared<const UnitNames>(std::move(year)));
}

inline Organisation named(int n, const char* name) {
    Organisation unit = unitOf(n);
    unit.name = name;
    return unit;
}

inline QString code(int n) {
    return QString::fromStdString(std::string(codeOf(n).text()));
}

inline ColumnDescriptor descriptor(std::string_view sheet, std::string_view header) {
    for (const SheetDescriptor& each : sheetDescriptors())
        for (const ColumnDescriptor& column : each.columns)
            if (each.name == sheet && column.header == header) return column;
    throw std::runtime_error("no such column");
}

/// A window with one editor that has the keyboard.
struct Typing {
    QWidget window;
    CellEditor* editor;

    Typing(std::string_view sheet, std::string_view header) {
        const EditorSources sources{finderOf({named(1, "重庆高新大学"), named(2, "重庆光电公司"),
                                              named(3, "成都软件公司")}),
                                    Date(2024, 12, 31)};
        editor = makeCellEditor(descriptor(sheet, header), sources, &window);
        window.resize(400, 300);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) throw std::runtime_error("no active window");
        editor->setFocus();
    }
    /// Keys, or what an input method commits when no key types it.
    void type(const QString& keys) {
        if (keys.toLatin1() == keys.toUtf8()) return QTest::keyClicks(editor, keys);
        QInputMethodEvent committed;
        committed.setCommitString(keys);
        QCoreApplication::sendEvent(editor, &committed);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(editor, key, with); }
    QString after(const QString& keys) {
        type(keys);
        press(Qt::Key_Return);
        return editor->typed();
    }
};

}  // namespace grants::ui
