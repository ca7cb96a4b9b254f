// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/import_result.h"

#include "ui/common/file_choice.h"
#include "ui/common/table_pane.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace grants::ui {

ImportResult::ImportResult(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_verdict(new QLabel(this)),
      m_sheets(new TableView(QStringLiteral("importSheets"), this)),
      m_rejected(new TablePane(desk, QStringLiteral("importRejected"), tr("未导入的行"), this)) {
    m_verdict->setFont(typeFace(TypeSize::Heading, true));
    m_verdict->setObjectName(QStringLiteral("importVerdict"));
    m_verdict->setWordWrap(true);
    m_sheets->setObjectName(QStringLiteral("importSheets"));
    m_sheets->setAccessibleName(tr("各表的行数"));
    m_sheets->showModel(m_sheetModel);
    m_rejected->showModel(m_rejectedModel);
    m_rejected->setEmptyText(tr("没有不合格的行。"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kHuge, space::kLarge, space::kHuge, space::kLarge);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_verdict);
    layout->addWidget(m_sheets, 3);
    layout->addWidget(m_rejected, 4);
    layout->addWidget(makeButtons());
}

QWidget* ImportResult::makeButtons() {
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    m_save = new QPushButton(tr("把未导入的行存为工作簿(&S)…"), bar);
    m_save->setObjectName(QStringLiteral("saveRejects"));
    m_save->setToolTip(tr("每行带原因；改好后可以再次导入"));
    auto* again = new QPushButton(tr("再导入(&A)"), bar);
    auto* close = new QPushButton(tr("关闭"), bar);
    close->setProperty("primary", true);
    layout->addWidget(m_save);
    layout->addStretch(1);
    layout->addWidget(again);
    layout->addWidget(close);
    connect(m_save, &QPushButton::clicked, this, &ImportResult::saveRejects);
    connect(again, &QPushButton::clicked, this, &ImportResult::again);
    connect(close, &QPushButton::clicked, this, &ImportResult::closed);
    return bar;
}

QString ImportResult::verdict(const ImportOptions& options) const {
    std::int64_t read = 0, added = 0, updated = 0;
    for (const SheetCount& sheet : m_report->sheets) {
        read += sheet.read;
        added += sheet.added;
        updated += sheet.updated;
    }
    const auto rejected = static_cast<std::int64_t>(m_report->rejected.size());
    if (options.dryRun)
        return tr("只检查，没有写入：读到 %1 行，%2 行不能导入。")
            .arg(countText(read), countText(rejected));
    if (!m_report->written && rejected > 0 && options.strict)
        return tr("有 %1 处不合格，按您的选择全部没有导入。").arg(countText(rejected));
    if (!m_report->written)
        return tr("读到 %1 行，没有新内容，基金文件没有改动。").arg(countText(read));
    return tr("已导入：新增 %1 行，更新 %2 行；%3 处不合格。")
        .arg(countText(added), countText(updated), countText(rejected));
}

void ImportResult::showReport(std::shared_ptr<const ImportReport> report,
                              const ImportOptions& options) {
    m_report = std::move(report);
    const auto words = [](auto member) {
        return [member](const auto& row) -> CellValue { return std::string_view(row.*member); };
    };
    const auto count = [](const char* key, const QString& title, std::int64_t SheetCount::*member) {
        return Column<SheetCount>(
            QLatin1String(key), title, CellKind::Count,
            [member](const SheetCount& row) -> CellValue { return row.*member; });
    };
    m_sheetModel.show({{QStringLiteral("name"), tr("表"), CellKind::Text, words(&SheetCount::name)},
                       count("read", tr("读到"), &SheetCount::read),
                       count("added", tr("新增"), &SheetCount::added),
                       count("same", tr("相同"), &SheetCount::same),
                       count("updated", tr("更新"), &SheetCount::updated),
                       count("rejected", tr("不合格"), &SheetCount::rejected)},
                      {m_report, &m_report->sheets});
    m_rejectedModel.show(
        {{QStringLiteral("sheet"), tr("表"), CellKind::Text, words(&RejectedRow::sheet)},
         {QStringLiteral("row"), tr("行"), CellKind::Count,
          [](const RejectedRow& row) -> CellValue { return std::int64_t{row.row}; }},
         {QStringLiteral("column"), tr("列"), CellKind::Text, words(&RejectedRow::column)},
         {QStringLiteral("reason"), tr("原因"), CellKind::Text,
          [translator = m_desk.translator()](const RejectedRow& row) -> CellValue {
              return translator(row.message);
          }},
         {QStringLiteral("code"), tr("代码"), CellKind::Identifier, words(&RejectedRow::code)}},
        {m_report, &m_report->rejected});
    m_verdict->setText(verdict(options));
    m_save->setEnabled(!m_report->rejected.empty());
}

void ImportResult::saveRejects() {
    chooseSaveFile(*this, tr("把未导入的行存为工作簿"), tr("未导入的行") + QStringLiteral(".xlsx"),
                   {tr("Excel 工作簿 (*.xlsx)")}, [this](const QString& file) {
                       m_desk.compute<bool>(
                           this,
                           [report = m_report, translator = m_desk.translator(), file] {
                               writeRejects(*report, std::filesystem::path(file.toStdU16String()),
                                            translator);
                               return true;
                           },
                           [this, file](bool) { m_desk.tell(tr("已存为 %1").arg(file)); });
                   });
}

}  // namespace grants::ui
