// SPDX-License-Identifier: GPL-3.0-or-later
// The import window as a person drives it, and awkward workbooks to drive it with.
#pragma once

#include "support/xlsx_builder.h"
#include "ui/importing/import_wizard.h"
#include "ui/importing/mending/mend_view.h"
#include "ui/support/desk_fixture.h"
#include "ui/table/table_view.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace grants::ui {

inline const std::string kFirm = "91500107MA5U00003G", kSchool = "12500000450000008T",
                         kBank = "52500000MJ000000XK";

/// Title rows, renamed columns, three bad cells, and a unit that nobody registered: 5 rows of which
/// one is good.
inline QString awkwardWorkbook(const QString& folder) {
    const QString file = folder + QStringLiteral("/转化台账.xlsx");
    test::XlsxBuilder()
        .sheet("入驻单位",
               {{"高新区入驻单位一览表"},
                {"填报单位：软件园", "", "", "", "2024年6月"},
                {"序号", "单位全称", "单位类型", "社会统一信用代码", "是否区内", "备注"},
                {"1", "示例企业", "企业", kFirm, "是", "东楼"},
                {"2", "示例大学", "高等学校", "12500000450000008X", "是", ""}})
        .sheet(
            "转让许可登记",
            {{"转让许可登记表"},
             {"备案登记号", "方式", "专利号", "出让方代码", "受让方代码", "登记日期", "转化实施"},
             {"X2024980000001", "许可", "ZL201810010001.2", kSchool, kFirm, "2024-06-01", "是"},
             {"X2024980000002", "许可", "ZL202110010002.9", kBank, kFirm, "2024-06-31", "是"}})
        .save(file.toStdU16String());
    return file;
}

/// What the preview shows in this line under this header.
inline QModelIndex cellOf(const MendView& rows, int line, const QString& header) {
    const QAbstractItemModel& model = *rows.model();
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.headerData(column, Qt::Horizontal).toString() == header)
            return model.index(line, column);
    throw std::runtime_error("no column " + header.toStdString());
}

/// Types over the cell the cursor is on and presses Enter.
inline void typeOver(MendView& rows, const QString& text) {
    QTest::keyClick(&rows, Qt::Key_F2);
    auto* editor = rows.findChild<QLineEdit*>();
    if (editor == nullptr) throw std::runtime_error("nothing can be typed there");
    editor->selectAll();
    QInputMethodEvent typed;  // as an input method would, so that Chinese works too
    typed.setCommitString(text);
    QCoreApplication::sendEvent(editor, &typed);
    QTest::keyClick(editor, Qt::Key_Return);
    if (!eventually([&] { return rows.findChild<QLineEdit*>() == nullptr; }))
        throw std::runtime_error("the editor stays");
}

/// The import window of a desktop.
class Importing {
  public:
    explicit Importing(Desktop& desktop) : m_desktop(desktop) {
        desktop.choose("import");
        activate();
    }

    [[nodiscard]] ImportWizard& window() const {
        return *m_desktop.window().findChild<ImportWizard*>();
    }
    template <class Kind>
    [[nodiscard]] Kind& part(const char* name) const {
        return childOf<Kind>(window(), name);
    }
    /// Chooses a file by the button and the file dialog.
    void choose(const QString& file) const {
        click("chooseFiles");
        answerFileDialog(window(), file);
        activate();
    }
    void click(const char* button) const {
        auto& clicked = part<QAbstractButton>(button);
        QTest::mouseClick(&clicked, Qt::LeftButton, {}, QPoint(10, clicked.height() / 2));
    }
    /// Presses the button that leads on, and waits for a part of the next step.
    void goOn(const char* until) const {
        if (!eventually([&] { return !isBusy(); })) throw std::runtime_error("cannot go on");
        click("importNext");
        if (!eventually([&] { return part<QWidget>(until).isVisible() && !isBusy(); }))
            throw std::runtime_error(std::string("never came to ") + until);
    }
    /// Opens the list of a foreign column by key and takes one of our columns from it.
    void mapColumn(const QString& header, const QString& ours) const {
        auto& columns = part<QTableView>("importColumns");
        const QAbstractItemModel& model = *columns.model();
        int line = 0;
        while (line < model.rowCount() && model.index(line, 0).data().toString() != header) ++line;
        columns.setCurrentIndex(model.index(line, 2));
        auto* list = columns.findChild<QComboBox*>();
        if (list == nullptr || !eventually([&] { return list->view()->isVisible(); }))
            throw std::runtime_error("no list of columns");
        list->view()->setCurrentIndex(list->model()->index(list->findText(ours), 0));
        QTest::keyClick(list->view(), Qt::Key_Return);
        if (!eventually([&] { return columns.findChild<QComboBox*>() == nullptr; }))
            throw std::runtime_error("the list of columns stays");
    }
    [[nodiscard]] bool isBusy() const { return !part<QWidget>("importBack").isEnabled(); }
    [[nodiscard]] MendView& rows() const { return part<MendView>("importRows"); }
    [[nodiscard]] const QAbstractItemModel& findings() const {
        return *part<TableView>("importFindings").model();
    }
    /// A count of the table of sheets, by the name of the sheet and the place of its column.
    [[nodiscard]] int count(const QString& sheet, int column) const {
        const QAbstractItemModel& sheets = *part<TableView>("importSheets").model();
        for (int row = 0; row < sheets.rowCount(); ++row)
            if (sheets.index(row, 0).data().toString() == sheet)
                return sheets.index(row, column).data().toString().remove(u',').toInt();
        return -1;
    }
    enum Count { Read = 1, Added, Same, Updated, Rejected, Noted };

  private:
    void activate() const {
        window().activateWindow();
        if (!QTest::qWaitForWindowActive(&window()))
            throw std::runtime_error("the import window is not active");
    }

    Desktop& m_desktop;
};

/// What the wizard says of why a column of the file is taken for what it is; nothing where there is
/// no such column.
inline QString whyIn(const Importing& importing, const QString& header) {
    const QAbstractItemModel& model = *importing.part<QTableView>("importColumns").model();
    for (int line = 0; line < model.rowCount(); ++line)
        if (model.index(line, 0).data().toString() == header)
            return model.index(line, 3).data().toString();
    return {};
}

/// Brings a foreign workbook to the step where its rows are checked.
inline void check(const Importing& importing, const QString& file) {
    importing.choose(file);
    importing.goOn("importTables");
    importing.goOn("importRows");
}

}  // namespace grants::ui
