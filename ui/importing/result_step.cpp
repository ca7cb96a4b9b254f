// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/result_step.h"

#include "exchange/workbooks/rejects.h"
#include "ui/base/file_choice.h"
#include "ui/base/theme.h"
#include "ui/pane/table_pane.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace grants::ui {

ResultStep::ResultStep(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_verdict(new QLabel(this)),
      m_rejected(new TablePane(session, QStringLiteral("importRejected"), tr("未导入的行"), this)) {
    m_verdict->setFont(typeFace(TypeSize::Heading, true));
    m_verdict->setObjectName(QStringLiteral("importVerdict"));
    m_verdict->setWordWrap(true);
    m_rejected->showModel(m_rejectedModel);
    m_rejected->setEmptyText(tr("没有剩下的行。"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kHuge, space::kLarge, space::kHuge, space::kLarge);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_verdict);
    layout->addWidget(makeButtons());
    layout->addWidget(m_rejected, 1);
    connect(&m_session, &Session::historyChanged, this, &ResultStep::offerUndo);
}

QWidget* ResultStep::makeButtons() {
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [bar, layout](const QString& text, const char* name) {
        auto* button = new QPushButton(text, bar);
        button->setObjectName(QLatin1String(name));
        layout->addWidget(button);
        return button;
    };
    m_save = add(tr("把剩下的行存为工作簿(&S)…"), "saveRejects");
    m_save->setToolTip(tr("每行带原因；改好后可以再次导入"));
    m_mend = add(tr("继续修改剩下的行(&M)"), "mendRest");
    m_undo = add(tr("撤销这次导入(&Z)"), "undoImport");
    auto* again = add(tr("导入别的文件(&A)"), "importAgain");
    layout->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &ResultStep::saveRejects);
    connect(m_mend, &QPushButton::clicked, this, &ResultStep::mendAsked);
    connect(m_undo, &QPushButton::clicked, &m_session, &Session::undo);
    connect(again, &QPushButton::clicked, this, &ResultStep::againAsked);
    return bar;
}

QString ResultStep::verdict() const {
    std::int64_t read = 0, added = 0, updated = 0, rejected = 0;
    for (const SheetCount& sheet : m_result.report->sheets) {
        read += sheet.read;
        added += sheet.added;
        updated += sheet.updated;
        rejected += sheet.rejected;
    }
    if (m_result.report->written) {
        return tr("已导入：新增 %1 行，更新 %2 行；还剩 %3 行不合格。")
            .arg(countText(added), countText(updated), countText(rejected));
    }
    if (rejected > 0 && m_result.strict) {
        return tr("有 %1 行不合格，按您的选择全部没有导入。", nullptr, static_cast<int>(rejected))
            .arg(countText(rejected));
    }
    return tr("读到 %1 行，没有新内容，基金文件没有改动。", nullptr, static_cast<int>(read))
        .arg(countText(read));
}

void ResultStep::show(ImportResult result) {
    m_result = std::move(result);
    const auto words = [](auto member) {
        return
            [member](const RejectedRow& row) -> CellValue { return std::string_view(row.*member); };
    };
    m_rejectedModel.show(
        {{QStringLiteral("file"), tr("文件"), CellKind::Text, words(&RejectedRow::file)},
         {QStringLiteral("sheet"), tr("表"), CellKind::Text, words(&RejectedRow::sheet)},
         {QStringLiteral("row"), tr("行"), CellKind::Count,
          [](const RejectedRow& row) -> CellValue { return std::int64_t{row.row}; }},
         {QStringLiteral("column"), tr("列"), CellKind::Text, words(&RejectedRow::column)},
         {QStringLiteral("reason"), tr("原因"), CellKind::Text,
          [translator = m_session.translator()](const RejectedRow& row) -> CellValue {
              return translator(row.message);
          }}},
        {m_result.report, &m_result.report->rejected});
    m_save->setEnabled(!m_result.report->rejected.empty());
    m_mend->setEnabled(!m_result.report->rejected.empty());
    offerUndo();
}

/// Only while this very import is what would be taken back.
void ResultStep::offerUndo() {
    if (!m_result.report) return;
    const bool undone = !m_result.undoable.isEmpty() && m_session.redoable() == m_result.undoable;
    m_verdict->setText(undone ? tr("这次导入已撤销，基金文件和导入之前一样。") : verdict());
    m_undo->setVisible(!m_result.undoable.isEmpty());
    m_undo->setEnabled(m_session.undoable() == m_result.undoable);
}

void ResultStep::saveRejects() {
    chooseSaveFile(*this, tr("把剩下的行存为工作簿"), tr("未导入的行") + QStringLiteral(".xlsx"),
                   {tr("Excel 工作簿 (*.xlsx)")}, [this](const QString& file) {
                       m_session.compute<bool>(
                           this,
                           [report = m_result.report, translator = m_session.translator(), file] {
                               writeRejects(*report, std::filesystem::path(file.toStdU16String()),
                                            translator);
                               return true;
                           },
                           [this, file](bool) { m_session.tell(tr("已存为 %1").arg(file)); });
                   });
}

}  // namespace grants::ui
