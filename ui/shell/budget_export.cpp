// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/budget_export.h"

#include "reports/report.h"
#include "reports/writers/write_book.h"
#include "ui/base/file_choice.h"
#include "ui/base/tr.h"
#include "workspace/local.h"

#include <QFileInfo>

namespace grants::ui {

namespace {

void writeBudget(Workspace& workspace, Date asOf, const Translator& translator,
                 const QString& file) {
    const ReportInput input{
        workspace.year(), workspace.plan(), asOf,
        today(),          workspace.head(), workspace.file().filename().string()};
    writeBook(findReport("budget")->build(input, translator),
              std::filesystem::path(file.toStdU16String()));
}

}  // namespace

void askForBudgetExport(QWidget& parent, Session& session) {
    chooseSaveFile(parent, tr("导出预算工作簿"), tr("预算执行") + QStringLiteral(".xlsx"),
                   {tr("Excel 工作簿 (*.xlsx)"), tr("CSV 文件 (*.csv)"), tr("PDF 文件 (*.pdf)")},
                   [&session](const QString& file) { exportBudget(session, file); });
}

void exportBudget(Session& session, const QString& file) {
    auto written = std::make_shared<bool>(false);
    session.run(
        tr("导出预算工作簿"),
        [file, written, asOf = session.asOf(), translator = session.translator()](
            Workspace& workspace, const Progress&) {
            writeBudget(workspace, asOf, translator, file);
            *written = true;
        },
        [&session, file, written] {
            if (*written) session.tell(tr("预算工作簿已存为 %1").arg(file));
        });
}

}  // namespace grants::ui
