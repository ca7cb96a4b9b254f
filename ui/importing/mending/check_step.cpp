// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mending/check_step.h"

#include "ui/base/pane_ring.h"
#include "ui/base/theme.h"
#include "ui/filter/filter_popup.h"
#include "ui/importing/mending/mend_view.h"
#include "ui/table/table_view.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QUndoCommand>

namespace grants::ui {

namespace {

constexpr std::size_t kMostFindings = 5'000;
constexpr int kGather = 50;  // milliseconds until counts and findings follow a change
constexpr int kSheetsHeight = 148;

/// What one action typed, and what stood there before.
class Mend : public QUndoCommand {
  public:
    Mend(DraftBench& bench, std::vector<DraftEdit> edits) : m_bench(bench), m_after(edits) {
        m_before = std::move(edits);
        for (DraftEdit& edit : m_before) edit.text = bench.mended(edit.row, edit.column);
    }
    void redo() override { m_bench.mend(m_after); }
    void undo() override { m_bench.mend(m_before); }

  private:
    DraftBench& m_bench;
    std::vector<DraftEdit> m_before, m_after;
};

}  // namespace

CheckStep::CheckStep(Session& session, DraftBench& bench, QUndoStack& history, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_bench(bench),
      m_rows(bench, session.translator()),
      m_history(history),
      m_sheets(new TableView(QStringLiteral("importSheets"), this)),
      m_findings(new TableView(QStringLiteral("importFindings"), this)) {
    m_later.setSingleShot(true);
    m_later.setInterval(kGather);
    m_sheets->setObjectName(QStringLiteral("importSheets"));
    m_sheets->setAccessibleName(tr("各表的行数"));
    m_sheets->showModel(m_sheetModel);
    offerFilters(*m_sheets);
    offerFilters(*m_findings);
    m_sheets->setFixedHeight(kSheetsHeight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sheets);
    layout->addWidget(makeTools());
    layout->addWidget(makeLists(), 1);
    makeKeys();
    connect(m_sheets, &TableView::currentRowChanged, this, &CheckStep::followSheet);
    connect(&m_later, &QTimer::timeout, this, &CheckStep::refresh);
    connect(&m_bench, &DraftBench::rowsChanged, &m_later, qOverload<>(&QTimer::start));
    connect(&m_bench, &DraftBench::checked, this, &CheckStep::begin);
    connect(&m_bench, &DraftBench::cleared, this, [this] {
        m_fresh = true;
        m_history.clear();
    });
    if (m_bench.isChecked()) begin();
}

QAction* CheckStep::addTool(QLayout& bar, const QString& text, const QKeySequence& key,
                            const char* name) {
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setToolTip(tr("%1（%2）").arg(text, key.toString(QKeySequence::NativeText)));
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setObjectName(QLatin1String(name));
    bar.addWidget(button);
    return action;
}

QWidget* CheckStep::makeTools() {
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
    m_title = new QLabel(bar);
    m_title->setFont(typeFace(TypeSize::Heading, true));
    layout->addWidget(m_title);
    layout->addSpacing(space::kMedium);
    makeChoices(*layout);
    layout->addStretch(1);
    m_update = new QCheckBox(tr("以文件为准更新(&U)"), bar);
    m_update->setObjectName(QStringLiteral("updateHere"));
    m_update->setToolTip(tr("与已有内容不同的行：以文件为准更新"));
    connect(m_update, &QCheckBox::toggled, this, &CheckStep::updatingChosen);
    layout->addWidget(m_update);
    makeActs(*layout);
    return bar;
}

void CheckStep::setUpdating(bool updating) {
    m_update->setChecked(updating);
}

void CheckStep::makeChoices(QLayout& bar) {
    m_choices = new QButtonGroup(this);
    for (const char* name : {"showAll", "showRejected", "showNoted", "showChanged"}) {
        auto* choice = new QToolButton(this);
        choice->setObjectName(QLatin1String(name));
        choice->setCheckable(true);
        m_choices->addButton(choice, static_cast<int>(m_choices->buttons().size()));
        bar.addWidget(choice);
    }
    connect(m_choices, &QButtonGroup::idClicked, this,
            [this](int choice) { show(m_rows.sheet(), static_cast<RowsShown>(choice)); });
}

void CheckStep::makeActs(QLayout& bar) {
    QAction* next = addTool(bar, tr("下一处"), QKeySequence(Qt::Key_F8), "nextFault");
    QAction* undo = addTool(bar, tr("撤销"), QKeySequence::Undo, "undoMend");
    QAction* redo = addTool(bar, tr("重做"), Qt::CTRL | Qt::Key_Y, "redoMend");
    redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    next->setToolTip(tr("下一处（F8），上一处（Shift+F8）"));
    connect(next, &QAction::triggered, this, [this] { goToFault(1); });
    connect(undo, &QAction::triggered, &m_history, &QUndoStack::undo);
    connect(redo, &QAction::triggered, &m_history, &QUndoStack::redo);
    connect(&m_history, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(&m_history, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    undo->setEnabled(m_history.canUndo());
    redo->setEnabled(m_history.canRedo());
}

/// From one list to another, and back among the faults.
void CheckStep::makeKeys() {
    const auto add = [this](const QKeySequence& key, auto act) {
        new QShortcut(key, this, this, act);
    };
    const auto walk = [this](int by) {
        const auto pane = [](QWidget* list) { return PaneRing::Pane([list] { return list; }); };
        PaneRing({pane(m_sheets), pane(m_view), pane(m_findings)}).move(by);
    };
    add(Qt::Key_F6, [walk] { walk(1); });
    add(Qt::SHIFT | Qt::Key_F6, [walk] { walk(-1); });
    add(Qt::SHIFT | Qt::Key_F8, [this] { goToFault(-1); });
    setTabOrder(m_view, m_findings);
}

QWidget* CheckStep::makeLists() {
    auto* lists = new QSplitter(Qt::Vertical, this);
    lists->setChildrenCollapsible(false);
    m_view = new MendView(m_rows, lists);
    m_view->setObjectName(QStringLiteral("importRows"));
    m_view->setAccessibleName(tr("要导入的行"));
    m_findings->setObjectName(QStringLiteral("importFindings"));
    m_findings->setAccessibleName(tr("发现的问题"));
    m_findings->showModel(m_findingModel);
    lists->addWidget(m_view);
    lists->addWidget(m_findings);
    lists->setStretchFactor(0, 3);
    lists->setStretchFactor(1, 2);
    connect(m_view, &MendView::edited, this, &CheckStep::mend);
    connect(m_view, &MendView::nextAsked, this, &CheckStep::goOn);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT told({}); });
    connect(m_sheets, &QAbstractItemView::activated, this, &CheckStep::focusRows);
    const auto jump = [this](const QModelIndex& line) {
        if (const FoundCell* cell = m_findingModel.at(line.row())) goTo(*cell);
    };
    connect(m_findings, &QAbstractItemView::clicked, this, jump);
    connect(m_findings, &QAbstractItemView::activated, this, [this, jump](const QModelIndex& line) {
        jump(line);
        focusRows();
    });
    return lists;
}

void CheckStep::mend(const std::vector<DraftEdit>& edits) {
    Q_EMIT told({});
    m_history.push(new Mend(m_bench, edits));
}

void CheckStep::show(const RowCell& cell) {
    if (!m_rows.indexOf(cell).isValid()) show(cell.row.sheet, RowsShown::Rejected);
    m_view->goTo(m_rows.indexOf(cell));
}

void CheckStep::goToFault(int by) {
    if (!m_bench.isChecked()) return;
    m_view->settle();
    seekFault(by, true);
}

/// By Enter.
void CheckStep::goOn() {
    const auto here = m_rows.cellAt(m_view->currentIndex());
    if (m_bench.isChecked()) seekFault(1, here && FaultSearch(m_bench).wasFault(*here));
}

/// Who goes from fault to fault leaves a cell that is none where no other is found: what is typed
/// on would overwrite it. Who changes what was good stays there, or at least in its sheet.
void CheckStep::seekFault(int by, bool amongFaults) {
    const FaultSearch faults(m_bench);
    const auto here = m_rows.cellAt(m_view->currentIndex());
    auto found = here ? std::nullopt : faults.firstIn(m_rows.sheet());
    if (!found) found = faults.next(here.value_or(RowCell{{m_rows.sheet(), 0}, {}}), by);
    if (found && (amongFaults || found->row.sheet == m_rows.sheet())) {
        show(*found);
    } else if (!found) {
        if (here && amongFaults && !faults.isFault(*here)) m_view->park();
        Q_EMIT told(tr("没有别的不合格的地方了。"));
    }
    focusRows();
}

void CheckStep::focusRows() {
    m_view->setFocus();
}

void CheckStep::settle() {
    m_view->settle();
}

/// The first look after a check goes to the first sheet that has something to mend.
void CheckStep::begin() {
    refresh();
    if (!std::exchange(m_fresh, false) || m_sheetLines->empty()) return;
    const auto faulty =
        std::find_if(m_sheetLines->begin(), m_sheetLines->end(),
                     [](const SheetLine& line) { return line.tally.of(RowFate::Rejected) > 0; });
    showWorthwhile(faulty == m_sheetLines->end() ? m_sheetLines->front() : *faulty);
}

void CheckStep::showWorthwhile(const SheetLine& line) {
    const auto fault = FaultSearch(m_bench).firstIn(line.sheet);
    show(line.sheet, fault ? RowsShown::Rejected : RowsShown::All);
    m_view->goTo(fault ? m_rows.indexOf(*fault) : m_rows.index(0, 1));
}

void CheckStep::refresh() {
    if (!m_bench.isChecked()) return;
    showSheets();
    findFindings();
    nameChoices();
}

std::vector<Column<CheckStep::SheetLine>> CheckStep::sheetColumns() const {
    const auto fate = [](const char* key, RowFate which) {
        return Column<SheetLine>(
            QLatin1String(key), nameOf(which), CellKind::Count,
            [which](const SheetLine& line) -> CellValue { return line.tally.of(which); });
    };
    return {{QStringLiteral("name"), tr("表"), CellKind::Text,
             [](const SheetLine& line) -> CellValue { return std::string_view(line.name); }},
            {QStringLiteral("read"), tr("读到"), CellKind::Count,
             [](const SheetLine& line) -> CellValue { return line.tally.read; }},
            fate("added", RowFate::Added),
            fate("same", RowFate::Same),
            fate("updated", RowFate::Updated),
            fate("rejected", RowFate::Rejected),
            {QStringLiteral("notes"), tr("提示"), CellKind::Count,
             [](const SheetLine& line) -> CellValue { return line.tally.noted; }}};
}

void CheckStep::showSheets() {
    const auto lines = std::make_shared<std::vector<SheetLine>>();
    for (std::size_t sheet = 0; sheet < m_bench.sheets().size(); ++sheet) {
        const SheetTally& tally = m_bench.tally(sheet);
        const ReadSheet& read = m_bench.sheets()[sheet];
        if (tally.read > 0 || !read.refused.empty())
            lines->push_back({sheet, std::string(read.descriptor.name), tally});
    }
    m_sheetLines = lines;
    m_sheetModel.show(sheetColumns(), m_sheetLines);
}

void CheckStep::findFindings() {
    using Cells = std::vector<FoundCell>;
    m_finding.run<Cells>(
        [rows = m_bench.found()] { return findingsOf(rows, kMostFindings); },
        [this](Cells cells) { showFindings(std::make_shared<const Cells>(std::move(cells))); });
}

void CheckStep::showFindings(std::shared_ptr<const std::vector<FoundCell>> cells) {
    const auto severity = [error = tr("不合格"), note = tr("提示")](const FoundCell& cell) {
        return (cell.severity == Severity::Error ? error : note).toStdString();
    };
    m_findingModel.show(
        {{QStringLiteral("severity"), tr("类别"), CellKind::Text,
          [severity](const FoundCell& cell) -> CellValue { return severity(cell); }},
         {QStringLiteral("file"), tr("文件"), CellKind::Text,
          [](const FoundCell& cell) -> CellValue { return std::string_view(cell.file); }},
         {QStringLiteral("sheet"), tr("表"), CellKind::Text,
          [](const FoundCell& cell) -> CellValue { return cell.sheet; }},
         Column<FoundCell>{
             QStringLiteral("row"), tr("行"), CellKind::Count,
             [](const FoundCell& cell) -> CellValue { return std::int64_t{cell.number}; }}
             .added(Adding::Never),
         {QStringLiteral("column"), tr("列"), CellKind::Text,
          [](const FoundCell& cell) -> CellValue { return std::string_view(cell.column); }},
         {QStringLiteral("reason"), tr("原因"), CellKind::Text,
          [translator = m_session.translator()](const FoundCell& cell) -> CellValue {
              return translator(cell.message);
          }}},
        std::move(cells));
}

void CheckStep::nameChoices() {
    const SheetTally& tally = m_bench.tally(m_rows.sheet());
    const std::pair<QString, std::int64_t> names[] = {
        {tr("全部 %1"), tally.read},
        {tr("不合格 %1"), tally.of(RowFate::Rejected)},
        {tr("提示 %1"), tally.noted},
        {tr("更新 %1"), tally.of(RowFate::Updated)}};
    for (int choice = 0; choice < 4; ++choice) {
        m_choices->button(choice)->setText(
            names[choice].first.arg(countText(names[choice].second)));
    }
}

void CheckStep::show(std::size_t sheet, RowsShown rows) {
    m_rows.show(sheet, rows);
    m_title->setText(fromUtf8(m_bench.sheets()[sheet].descriptor.name));
    m_choices->button(static_cast<int>(rows))->setChecked(true);
    nameChoices();
    const auto& lines = *m_sheetLines;
    for (std::size_t line = 0; line < lines.size(); ++line)
        if (lines[line].sheet == sheet) m_sheets->goToRow(line);
}

void CheckStep::followSheet() {
    const auto row = m_sheets->currentRow();
    if (!row || !m_bench.isChecked()) return;
    const SheetLine& line = *m_sheetModel.at(m_sheets->currentIndex().row());
    if (line.sheet == m_rows.sheet()) return;
    showWorthwhile(SheetLine(line));
}

void CheckStep::goTo(const FoundCell& cell) {
    if (cell.wholeTable) return;
    if (!m_rows.indexOf(cell.row, cell.column).isValid()) show(cell.row.sheet, RowsShown::All);
    m_view->goTo(m_rows.indexOf(cell.row, cell.column));
}

}  // namespace grants::ui
