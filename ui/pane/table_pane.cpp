// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/table_pane.h"

#include "reports/report.h"
#include "reports/writers/write_book.h"
#include "ui/base/file_choice.h"
#include "ui/base/icons.h"
#include "ui/base/tab_order.h"
#include "ui/base/theme.h"
#include "ui/filter/filter_popup.h"
#include "ui/pane/group_menu.h"
#include "ui/pane/table_tools.h"
#include "ui/print/print_window.h"
#include "ui/query/filter_words.h"
#include "workspace/local.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTimer>

namespace grants::ui {

namespace {

constexpr int kWidestChip = 260;       // pixels; the tool tip has the whole text
constexpr int kBeforePreparing = 300;  // milliseconds, so that what was asked for is seen first
constexpr int kFilterFirst = 20;       // times the share of the room that the empty space gets

}  // namespace

TablePane::TablePane(Session& session, const QString& name, const QString& title, QWidget* parent)
    : QWidget(parent), m_session(session), m_title(title) {
    m_view = new TableView(name, this);
    offerFilters(*m_view);
    m_view->setObjectName(name);
    m_view->setMinimumHeight(TableView::kLeastHeight);
    m_view->setAccessibleName(title);
    m_tools = new TableTools(
        session, *m_view, name,
        {[this] { return look(); }, [this](const TableLook& look) { showLook(look); }}, this);
    connect(m_tools, &TableTools::printAsked, this, &TablePane::print);
    connect(m_tools, &TableTools::exportAsked, this, &TablePane::askForExport);
    connect(this, &TablePane::looksOtherwise, m_tools, &TableTools::showState);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(makeFilterBar());
    layout->addWidget(m_view, 1);
    followInTabOrder(followInTabOrder(*m_filter, *m_tools), *m_view);
    m_empty = new QLabel(m_view->viewport());
    m_empty->setObjectName(QStringLiteral("emptyText"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_view->setCopyHead(
        [this](Titles titles, std::int64_t cells) { return provenance().copyHead(titles, cells); });
    connect(m_view, &TableView::currentRowChanged, this, &TablePane::currentRowChanged);
    connect(m_view, &TableView::menuAsked, this, &TablePane::showMenu);
    connect(m_view, &TableView::headerMenuAsked, this, [this](QMenu& menu, int column) {
        addGroupEntries(menu, *m_view->tableModel(), column);
    });
    connect(&m_view->columns(), &TableColumns::changed, this, &TablePane::looksOtherwise);
    connect(m_view, &TableView::summaryChanged, this, [this](const QString& text) {
        m_summary = text;
        tellStatus();
    });
}

QWidget* TablePane::makeFilterBar() {
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    m_filter = new QLineEdit(bar);
    m_filter->setPlaceholderText(tr("筛选：名称、代码、拼音…"));
    m_filter->setAccessibleName(tr("筛选“%1”").arg(m_title));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(300);
    m_filter->installEventFilter(this);
    m_filter->addAction(lineIcon(QStringLiteral("search"), themeOf(*this).muted),
                        QLineEdit::LeadingPosition);
    m_chips = new QHBoxLayout;
    m_chips->setSpacing(space::kTiny);
    layout->addWidget(m_filter, kFilterFirst);
    layout->addLayout(m_chips);
    layout->addStretch(1);
    layout->addWidget(m_tools);
    return bar;
}

void TablePane::showModel(AnyTableModel& model) {
    model.setDenomination(m_session.denomination());
    m_view->showModel(model);
    connect(m_filter, &QLineEdit::textChanged, &model, &AnyTableModel::setFilterText);
    connect(&m_session, &Session::denominationChanged, &model,
            [this, &model] { model.setDenomination(m_session.denomination()); });
    connect(&model, &AnyTableModel::arranged, this, [this] {
        beginWithUsualView();
        showChips();
        refreshEmpty();
        tellStatus();
        Q_EMIT looksOtherwise();
    });
    refreshEmpty();
}

/// Whoever goes to the filter field is about to type; Enter and Down go on to what is found.
bool TablePane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_filter && event->type() == QEvent::FocusIn)
        if (AnyTableModel* model = m_view->tableModel()) model->prepare();
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent&>(*event).key();
        const bool leaves = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down;
        if (leaves) m_view->setFocus(Qt::OtherFocusReason);
        return leaves;
    }
    return QWidget::eventFilter(watched, event);
}

void TablePane::setEmptyText(const QString& text) {
    m_emptyText = text;
    refreshEmpty();
}

void TablePane::standBelowTitles() {
    m_folds = true;
    refreshEmpty();
}

/// What there is to say of an empty table stands below then.
void TablePane::foldToTitles(bool folded) {
    const QScrollBar& along = *m_view->horizontalScrollBar();
    const int bar = along.maximum() > along.minimum() ? along.sizeHint().height() : 0;
    const int titles = m_view->header().height() + bar;
    m_view->setMinimumHeight(folded ? titles : TableView::kLeastHeight);
    m_view->setMaximumHeight(folded ? titles : QWIDGETSIZE_MAX);
    if (folded == (m_empty->parentWidget() == this)) return;
    m_empty->setParent(folded ? this : m_view->viewport());
    if (folded) static_cast<QBoxLayout*>(layout())->addWidget(m_empty, 1);
    m_empty->show();
}

void TablePane::refreshEmpty() {
    AnyTableModel* model = m_view->tableModel();
    const bool empty = model == nullptr || model->rowCount() == 0;
    const bool filtered = model != nullptr && model->rows() && model->rows()->size() > 0;
    m_empty->setText(
        filtered ? tr("没有符合筛选条件的行。清空筛选框或去掉上面的筛选条件，就能看到全部。")
                 : m_emptyText);
    foldToTitles(m_folds && empty && !filtered);
    if (m_empty->parentWidget() == this) return;
    m_empty->setGeometry(m_view->viewport()->rect().adjusted(space::kHuge, 0, -space::kHuge, 0));
    m_empty->setVisible(empty);
}

void TablePane::reveal(std::size_t row) {
    if (m_view->tableModel()->lineOf(row)) return m_view->goToRow(row);
    clearFilters();
    whenArranged([this, row] {
        if (hasRows() && row < m_view->tableModel()->rows()->size()) m_view->goToRow(row);
    });
}

void TablePane::clearFilters() {
    m_filter->clear();
    m_view->tableModel()->setFilters({});
}

/// Whether rows can be looked for by what stands there; by a sum or a year they cannot.
bool TablePane::offersItself(const QModelIndex& cell) const {
    const AnyTableModel* model = m_view->tableModel();
    if (!cell.isValid()) return false;
    if (model->rowAt(cell.row())) return true;
    const Lines& lines = *model->lines();
    const bool sum = !isBlank(lines.sum(lines.at(cell.row()), cell.column()));
    return !sum && !isBlank(model->valueAt(cell));
}

void TablePane::showOnly(const QModelIndex& cell) {
    AnyTableModel& model = *m_view->tableModel();
    model.setFilter({model.rows()->column(cell.column()).key, anyOf({model.valueAt(cell)})});
}

void TablePane::showChips() {
    bool hadFocus = false;
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        hadFocus = hadFocus || item->widget()->hasFocus();
        item->widget()->hide();  // it may be the one whose click is being handled
        item->widget()->deleteLater();
        delete item;
    }
    if (hadFocus) m_view->setFocus(Qt::OtherFocusReason);
    const auto& filters = m_view->tableModel()->query().filters;
    for (const ColumnFilter& filter : filters) addChip(filter);
    if (filters.empty()) return;
    auto* clear = new QPushButton(tr("清除全部"));
    clear->setObjectName(QStringLiteral("clearFilters"));
    clear->setProperty("flat", true);
    clear->setToolTip(tr("去掉全部筛选条件"));
    connect(clear, &QPushButton::clicked, this, &TablePane::clearFilters);
    m_chips->addWidget(clear);
    QWidget* last = m_filter;
    for (int place = 0; place < m_chips->count(); ++place)
        last = &followInTabOrder(*last, *m_chips->itemAt(place)->widget());
}

void TablePane::addChip(const ColumnFilter& filter) {
    const AnyTableModel& model = *m_view->tableModel();
    const auto column = columnOf(*model.rows(), filter.column);
    if (!column) return;
    const QString text =
        describe(filter, model.rows()->column(*column), model.query().denomination);
    auto* chip = new QPushButton(fontMetrics().elidedText(text, Qt::ElideMiddle, kWidestChip));
    chip->setProperty("chip", true);
    chip->setIcon(lineIcon(QStringLiteral("close"), themeOf(*this).accent));
    chip->setIconSize(QSize(12, 12));
    chip->setToolTip(tr("去掉这个筛选条件：%1").arg(text));
    connect(chip, &QPushButton::clicked, this,
            [this, key = filter.column] { m_view->tableModel()->removeFilter(key); });
    m_chips->addWidget(chip);
}

void TablePane::showMenu(const QPoint& position, const QModelIndex& cell) {
    QMenu* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);  // why something is off
    menu->addActions(m_view->actions());
    if (offersItself(cell)) {
        const QString text =
            m_view->fontMetrics().elidedText(cell.data().toString(), Qt::ElideRight, 200);
        menu->addAction(text.isEmpty() ? tr("只看此列为空的行") : tr("只看“%1”").arg(text), this,
                        [this, cell = QPersistentModelIndex(cell)] { showOnly(cell); });
    }
    menu->addAction(tr("清除全部筛选"), this, &TablePane::clearFilters);
    menu->addSeparator();
    menu->addAction(tr("打印…"), this, &TablePane::print);
    menu->addAction(tr("导出所示…"), this, &TablePane::askForExport);
    menu->popup(position);
}

void TablePane::askForExport() {
    const QString name = hasRows() ? provenance().fileName(m_title) : m_title;
    chooseSaveFile(*this, tr("导出所示"), name + QStringLiteral(".xlsx"),
                   {tr("Excel 工作簿 (*.xlsx)"), tr("CSV 文件 (*.csv)"), tr("PDF 文件 (*.pdf)")},
                   [this](const QString& file) { exportTo(file); });
}

void TablePane::setSource(std::function<TableSource()> source) {
    m_source = std::move(source);
}

Provenance TablePane::provenance() const {
    return {m_session, source(), m_view->tableModel()->lines()};
}

bool TablePane::hasRows() const {
    return m_view->tableModel() != nullptr && m_view->tableModel()->rows() != nullptr;
}

TableLook TablePane::look() const {
    return hasRows() ? lookOf(*m_view) : TableLook();
}

void TablePane::showLook(const TableLook& look) {
    if (!hasRows()) return;
    const QSignalBlocker quiet(m_filter);  // the look asks for its text together with the rest
    m_filter->setText(look.text);
    apply(look, *m_view);
}

void TablePane::beginWithUsualView() {
    if (m_begun || !hasRows()) return;
    m_begun = true;
    m_tools->views().showUsual();
}

void TablePane::chooseView() {
    if (hasRows()) m_tools->openViews();
}

void TablePane::chooseGroups() {
    if (hasRows()) m_tools->openGroups();
}

void TablePane::chooseColumns() {
    if (hasRows()) m_tools->openColumns();
}

std::optional<ShownTable> TablePane::shownTable() const {
    if (!hasRows()) return std::nullopt;
    const AnyTableModel* model = m_view->tableModel();
    const Provenance from = provenance();
    return ShownTable{model->lines(),
                      m_view->shownColumns(),
                      m_title,
                      from.headLines(),
                      model->query().denomination,
                      today(),
                      from.caution(),
                      from.isPlain(),
                      from.origin(),
                      m_belonging ? m_belonging() : Belonging()};
}

/// What is asked of the table while its rows are still being looked for waits for all of them.
void TablePane::whenArranged(std::function<void()> act) {
    const AnyTableModel* model = m_view->tableModel();
    if (model == nullptr || !model->isArranging()) return act();
    const auto arrived = std::make_shared<QMetaObject::Connection>();
    *arrived =
        connect(model, &AnyTableModel::arranged, this, [model, act = std::move(act), arrived] {
            if (model->isArranging()) return;
            disconnect(*arrived);
            act();
        });
}

void TablePane::exportTo(const QString& file) {
    whenArranged([this, file] { write(file); });
}

void TablePane::print() {
    whenArranged([this] { preview(); });
}

void TablePane::write(const QString& file) {
    auto table = shownTable();
    if (!table) return;
    const auto lines = static_cast<std::int64_t>(m_view->tableModel()->matchCount());
    m_session.compute<bool>(
        this,
        [table = std::move(*table), path = std::filesystem::path(file.toStdU16String())] {
            writeBook(bookOf(table), path);
            return true;
        },
        [this, file, lines](bool) {
            const QString left = m_leftOut ? m_leftOut() : QString();
            const QString done = tr("已导出 %1 行：%2", nullptr, static_cast<int>(lines))
                                     .arg(countText(lines), file);
            left.isEmpty() ? m_session.tell(done) : m_session.warn(done + left);
        });
}

void TablePane::preview() {
    auto table = shownTable();
    if (!table) return;
    auto* shown = new PrintWindow(
        m_session, provenance().fileName(m_title),
        [table = std::move(*table)] { return paperOf(bookOf(table)); }, window());
    shown->show();
}

void TablePane::goToFilter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TablePane::tellStatus() {
    const AnyTableModel* model = m_view->tableModel();
    if (model == nullptr || !model->rows() || !isVisible()) return;
    const auto all = static_cast<std::int64_t>(model->rows()->size());
    const auto shown = static_cast<std::int64_t>(model->matchCount());
    const int number = static_cast<int>(all);
    QString text =
        shown == all
            ? tr("共 %1 行", nullptr, number).arg(countText(all))
            : tr("显示 %1 行，共 %2 行", nullptr, number).arg(countText(shown), countText(all));
    if (!m_summary.isEmpty()) text += QStringLiteral("　|　") + m_summary;
    Q_EMIT statusChanged(text);
}

void TablePane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    refreshEmpty();
}

void TablePane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refreshEmpty();
    tellStatus();
    QTimer::singleShot(kBeforePreparing, this, [this] {
        if (AnyTableModel* model = m_view->tableModel(); model != nullptr && isVisible())
            model->prepare();
    });
}

}  // namespace grants::ui
