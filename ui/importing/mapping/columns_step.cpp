// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mapping/columns_step.h"

#include "ui/base/cell.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/importing/mapping/choice_delegate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QTreeWidget>

namespace grants::ui {

namespace {

constexpr int kMappingRowHeight = 28, kTablesWidth = 330;
constexpr int kWidestRaw = 240;  // a title over the whole table stands in its first cell

void setUp(QTableView& view, const char* name) {
    view.setObjectName(QLatin1String(name));
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setFrameShape(QFrame::NoFrame);
    view.setTabKeyNavigation(false);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(kMappingRowHeight);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

}  // namespace

ColumnsStep::ColumnsStep(QWidget* parent) : QWidget(parent) {
    auto* halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeTables());
    halves->addWidget(makeDetail());
    halves->setStretchFactor(1, 1);
    halves->setSizes({kTablesWidth, kTablesWidth * 3});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(halves);
    connect(&m_mapping, &MappingModel::chosen, this, [this] {
        sayState();
        Q_EMIT changed();
    });
}

QWidget* ColumnsStep::makeTables() {
    m_tables = new QTreeWidget(this);
    m_tables->setObjectName(QStringLiteral("importTables"));
    m_tables->setAccessibleName(tr("文件里的表"));
    m_tables->setRootIsDecorated(false);
    m_tables->setUniformRowHeights(true);
    m_tables->setFrameShape(QFrame::NoFrame);
    m_tables->setHeaderLabels({tr("文件里的表"), tr("导入为")});
    connect(m_tables, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        showTable(item == nullptr ? -1 : m_tables->indexOfTopLevelItem(item));
    });
    return m_tables;
}

QWidget* ColumnsStep::makeDetail() {
    auto* detail = new QWidget(this);
    auto* layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeQuestions());
    auto* tables = new QSplitter(Qt::Vertical, detail);
    tables->setChildrenCollapsible(false);
    tables->addWidget(makeMapping());
    tables->addWidget(makeRaw());
    tables->setStretchFactor(0, 3);
    tables->setStretchFactor(1, 2);
    layout->addWidget(tables, 1);
    return detail;
}

QWidget* ColumnsStep::makeQuestions() {
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
    layout->setSpacing(space::kSmall);
    m_sheet = new QComboBox(bar);
    m_sheet->setObjectName(QStringLiteral("importSheetOf"));
    m_header = new QSpinBox(bar);
    m_header->setObjectName(QStringLiteral("importHeaderRow"));
    m_state = new QLabel(bar);
    m_state->setObjectName(QStringLiteral("importTableState"));
    m_state->setWordWrap(true);
    auto* sheetLabel = new QLabel(tr("这张表是(&S)"), bar);
    sheetLabel->setBuddy(m_sheet);
    auto* headerLabel = new QLabel(tr("表头在第几行(&H)"), bar);
    headerLabel->setBuddy(m_header);
    layout->addWidget(sheetLabel);
    layout->addWidget(m_sheet);
    layout->addSpacing(space::kMedium);
    layout->addWidget(headerLabel);
    layout->addWidget(m_header);
    layout->addSpacing(space::kMedium);
    layout->addWidget(m_state, 1);
    connect(m_sheet, qOverload<int>(&QComboBox::activated), this, &ColumnsStep::chooseSheet);
    connect(m_header, qOverload<int>(&QSpinBox::valueChanged), this, &ColumnsStep::chooseHeader);
    return bar;
}

QTableView* ColumnsStep::makeMapping() {
    m_columns = new QTableView(this);
    setUp(*m_columns, "importColumns");
    m_columns->setAccessibleName(tr("列的对应"));
    m_columns->setModel(&m_mapping);
    m_columns->verticalHeader()->hide();
    m_columns->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_columns->setItemDelegateForColumn(
        MappingModel::Ours, new ChoiceDelegate([this] { return m_mapping.choices(); }, this));
    m_columns->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_columns->horizontalHeader()->setSectionResizeMode(MappingModel::Sample, QHeaderView::Stretch);
    m_columns->setColumnWidth(MappingModel::Header, 190);
    m_columns->setColumnWidth(MappingModel::Ours, 200);
    m_columns->setColumnWidth(MappingModel::Why, 210);
    return m_columns;
}

QTableView* ColumnsStep::makeRaw() {
    m_rows = new QTableView(this);
    setUp(*m_rows, "importRaw");
    m_rows->setAccessibleName(tr("文件的前几行；点行号，那一行就是表头"));
    m_rows->setToolTip(tr("点行号，那一行就是表头"));
    m_rows->setModel(&m_raw);
    m_rows->horizontalHeader()->setMaximumSectionSize(kWidestRaw);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_rows->verticalHeader(), &QHeaderView::sectionClicked, this,
            [this](int row) { m_header->setValue(row + 1); });
    return m_rows;
}

void ColumnsStep::show(MappingPlan plan) {
    m_plan = std::move(plan);
    m_sheet->clear();
    m_sheet->addItem(tr("不导入"));
    for (const SheetDescriptor& descriptor : m_plan.descriptors())
        m_sheet->addItem(fromUtf8(descriptor.name));
    fillTables();
}

void ColumnsStep::fillTables() {
    {
        const QSignalBlocker quiet(m_tables);
        m_tables->clear();
        for (std::size_t table = 0; table < m_plan.tables().size(); ++table)
            nameTable(*new QTreeWidgetItem(m_tables), table);
    }
    m_shown = -1;
    if (m_tables->topLevelItemCount() > 0)
        m_tables->setCurrentItem(m_tables->topLevelItem(firstToLookAt()));
    m_tables->resizeColumnToContents(0);
}

/// One that lacks columns, else one of which columns were overlooked.
int ColumnsStep::firstToLookAt() const {
    for (const auto needs : {&MappingPlan::missing, &MappingPlan::overlooked}) {
        for (std::size_t table = 0; table < m_plan.tables().size(); ++table)
            if (!(m_plan.*needs)(table).isEmpty()) return static_cast<int>(table);
    }
    return 0;
}

void ColumnsStep::nameTable(QTreeWidgetItem& item, std::size_t table) {
    const PlannedTable& planned = m_plan.tables()[table];
    const Theme& theme = themeOf(*this);
    const QString name = QString::fromStdString(planned.seen.name);
    item.setText(
        0, m_plan.hasOneFile() ? name : tr("%1（%2）", "table and file").arg(name, planned.file));
    item.setToolTip(0, tr("%1 里的表“%2”").arg(planned.file, name));
    const bool leftOut = m_plan.faceOf(table) == nullptr;
    const QString sheet = QString::fromStdString(planned.reading.sheet);
    const QStringList overlooked = m_plan.overlooked(table);
    const int count = static_cast<int>(overlooked.size());
    item.setText(1, leftOut      ? tr("不导入")
                    : count == 0 ? sheet
                                 : tr("%1，%n 列没有对上", nullptr, count).arg(sheet));
    item.setToolTip(1, overlooked.join(tr("、")));
    const bool lacking = !m_plan.missing(table).isEmpty();
    item.setIcon(1, leftOut     ? QIcon()
                    : lacking   ? lineIcon(QStringLiteral("error"), theme.bad)
                    : count > 0 ? lineIcon(QStringLiteral("warning"), theme.warn)
                                : lineIcon(QStringLiteral("check"), theme.good));
}

void ColumnsStep::showTable(int table) {
    m_shown = table;
    if (table < 0) return;
    const ProposedTable& reading = m_plan.tables()[shown()].reading;
    const QSignalBlocker quietSheet(m_sheet), quietHeader(m_header);
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findText(QString::fromStdString(reading.sheet))));
    m_header->setRange(1, std::max(1, static_cast<int>(m_plan.tables()[shown()].seen.rows.size())));
    m_header->setValue(reading.headerRow);
    refresh();
}

void ColumnsStep::refresh() {
    m_header->setEnabled(m_plan.faceOf(shown()) != nullptr);
    m_mapping.show(shown());
    m_raw.show(shown());
    m_rows->resizeColumnsToContents();
    m_rows->scrollTo(m_raw.index(m_plan.tables()[shown()].reading.headerRow - 1, 0));
    sayState();
}

void ColumnsStep::chooseSheet(int choice) {
    if (m_shown < 0) return;
    m_plan.setSheet(shown(), choice == 0 ? std::string() : m_sheet->currentText().toStdString());
    showTable(m_shown);
    Q_EMIT changed();
}

void ColumnsStep::chooseHeader(int row) {
    if (m_shown < 0) return;
    m_plan.setHeaderRow(shown(), row);
    refresh();
    Q_EMIT changed();
}

void ColumnsStep::sayState() {
    nameTable(*m_tables->topLevelItem(m_shown), shown());
    const Theme& theme = themeOf(*this);
    const QStringList missing = m_plan.missing(shown()), overlooked = m_plan.overlooked(shown());
    QString said;
    if (m_plan.faceOf(shown()) == nullptr) {
        said = tr("这张表不导入。");
    } else if (!missing.isEmpty()) {
        said = tr("还缺必填的列：%1。请在下面指定，或改表头所在的行。").arg(missing.join(tr("、")));
    } else if (!overlooked.isEmpty()) {
        said = tr("%n 列没有对上，不会导入，而里面都是金额或日期：%1。请在下面指定，"
                  "不要的选“不导入”。",
                  nullptr, static_cast<int>(overlooked.size()))
                   .arg(overlooked.join(tr("、")));
    } else {
        said = tr("必填的列都有了。");
    }
    QPalette colours = m_state->palette();
    colours.setColor(QPalette::WindowText, !missing.isEmpty()      ? theme.bad
                                           : !overlooked.isEmpty() ? theme.warn
                                                                   : theme.muted);
    m_state->setPalette(colours);
    m_state->setText(said);
}

}  // namespace grants::ui
