// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/result_step.h"

#include "exchange/workbooks/rejects.h"
#include "ui/base/file_choice.h"
#include "ui/base/theme.h"
#include "ui/base/tr.h"
#include "ui/pane/table_pane.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace grants::ui {

namespace {

QString columnsOf(const RejectedRow& row) {
    QStringList columns{QString::fromStdString(row.column)};
    for (const auto& [column, fault] : row.further) columns << QString::fromStdString(column);
    return columns.join(tr("、"));
}

/// All of them, each after its column where there are several.
QString reasonOf(const std::string& column, const QString& sentence) {
    return tr("%1：%2").arg(QString::fromStdString(column), sentence);
}

QString reasonsOf(const RejectedRow& row, const Translator& say) {
    const auto words = [&say](const Message& message) {
        return QString::fromStdString(say(message));
    };
    if (row.further.empty()) return words(row.message);
    QStringList reasons{reasonOf(row.column, words(row.message))};
    for (const auto& [column, fault] : row.further)
        reasons << reasonOf(column, words(fault.message));
    return reasons.join(tr("；"));
}

std::vector<Column<RejectedRow>> columnsShown(const Translator& say) {
    const auto words = [](auto member) {
        return
            [member](const RejectedRow& row) -> CellValue { return std::string_view(row.*member); };
    };
    return {
        {QStringLiteral("file"), ResultStep::tr("文件"), CellKind::Text, words(&RejectedRow::file)},
        {QStringLiteral("sheet"), ResultStep::tr("表"), CellKind::Text, words(&RejectedRow::sheet)},
        Column<RejectedRow>{
            QStringLiteral("row"), ResultStep::tr("行"), CellKind::Count,
            [](const RejectedRow& row) -> CellValue { return std::int64_t{row.row}; }}
            .added(Adding::Never),
        {QStringLiteral("column"), ResultStep::tr("列"), CellKind::Text,
         [](const RejectedRow& row) -> CellValue { return columnsOf(row).toStdString(); }},
        {QStringLiteral("reason"), ResultStep::tr("原因"), CellKind::Text,
         [say](const RejectedRow& row) -> CellValue { return reasonsOf(row, say).toStdString(); }}};
}

}  // namespace

ResultStep::ResultStep(Session& session, DraftBench& bench, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_bench(bench),
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
    connect(&m_bench, &DraftBench::restTold, this, &ResultStep::takeRest);
    connect(&m_bench, &DraftBench::checked, this, [this] {
        if (isVisible()) m_bench.askForRest();
    });
    connect(&m_bench, &DraftBench::cleared, this, [this] {
        if (!m_file.isEmpty()) saveRejects();
    });
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
    m_import = add({}, "importRest");
    m_import->hide();
    m_undo = add(tr("撤销这次导入(&Z)"), "undoImport");
    auto* again = add(tr("导入别的文件(&A)"), "importAgain");
    layout->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &ResultStep::askForFile);
    connect(m_mend, &QPushButton::clicked, this, &ResultStep::mendAsked);
    connect(m_import, &QPushButton::clicked, this, &ResultStep::importAsked);
    connect(m_undo, &QPushButton::clicked, &m_session, &Session::undo);
    connect(again, &QPushButton::clicked, this, &ResultStep::againAsked);
    return bar;
}

void ResultStep::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_bench.askForRest();
}

void ResultStep::offerImport(std::int64_t rows) {
    m_import->setText(tr("导入 %1 行(&I)", nullptr, static_cast<int>(rows)).arg(countText(rows)));
    m_import->setVisible(rows > 0);
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
        return tr("已导入：新增 %1 行，更新 %2 行；").arg(countText(added), countText(updated)) +
               verdictOnRest();
    }
    if (rejected > 0 && m_result.strict) {
        return tr("有 %1 行不合格，按您的选择全部没有导入。", nullptr, static_cast<int>(rejected))
            .arg(countText(rejected));
    }
    return tr("读到 %1 行，没有新内容，基金文件没有改动。", nullptr, static_cast<int>(read))
        .arg(countText(read));
}

QString ResultStep::verdictOnRest() const {
    std::int64_t rejected = 0, mended = 0;
    for (const RejectedRow& row : m_rest->rejected)
        if (!row.wholeSheet) ++(row.code == kMended ? mended : rejected);
    return mended == 0 ? tr("还剩 %1 行不合格。").arg(countText(rejected))
                       : tr("还剩 %1 行不合格，另有 %2 行已经改好，还没有导入。")
                             .arg(countText(rejected), countText(mended));
}

void ResultStep::show(ImportResult result) {
    m_result = std::move(result);
    takeRest(m_result.report);
}

void ResultStep::takeRest(std::shared_ptr<const ImportReport> rest) {
    if (!m_result.report) return;
    m_rest = std::move(rest);
    showRest();
    if (!m_file.isEmpty()) saveRejects();
}

void ResultStep::showRest() {
    m_rejectedModel.show(columnsShown(m_session.translator()), {m_rest, &m_rest->rejected});
    m_save->setEnabled(!m_rest->rejected.empty());
    m_mend->setEnabled(!m_rest->rejected.empty());
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

/// What is still being checked is waited for.
void ResultStep::askForFile() {
    chooseSaveFile(
        *this, tr("把剩下的行存为工作簿"), tr("未导入的行") + QStringLiteral(".xlsx"),
        {tr("Excel 工作簿 (*.xlsx)")},
        [this](const QString& file) {
            m_file = file;
            m_bench.isChecked() ? m_bench.askForRest() : saveRejects();
        },
        FolderOf::Imports);
}

void ResultStep::saveRejects() {
    m_session.compute<bool>(
        this,
        [rest = m_rest, translator = m_session.translator(), file = m_file] {
            writeRejects(*rest, std::filesystem::path(file.toStdU16String()), translator);
            return true;
        },
        [this, file = m_file](bool) { m_session.tell(tr("已存为 %1").arg(file)); });
    m_file.clear();
}

}  // namespace grants::ui
