// SPDX-License-Identifier: GPL-3.0-or-later
// What the form is made of, and what it says.
#include "ui/base/theme.h"
#include "ui/record/form_banner.h"
#include "ui/record/record_form.h"
#include "ui/words/column_words.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStyle>
#include <algorithm>
#include <utility>

namespace grants::ui {

using Tone = FormField::Remark::Tone;

namespace {
constexpr auto kUsualTip = "usualTip";
}

void RecordForm::build() {
    m_banner = new FormBanner(this);
    connect(m_banner, &FormBanner::chosen, this, &RecordForm::chooseAll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(m_banner);
    layout->addWidget(makeScroll(), 1);
    layout->addWidget(makeButtons());
}

QWidget* RecordForm::makeTop() {
    auto* top = new QWidget(this);
    m_name = new QLabel(top);
    m_name->setObjectName(QStringLiteral("recordName"));
    m_name->setFont(typeFace(TypeSize::Heading, true));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_state = new QLabel(top);
    m_state->setObjectName(QStringLiteral("recordState"));
    m_state->setFont(typeFace(TypeSize::Small));
    m_state->setWordWrap(true);
    auto* layout = new QVBoxLayout(top);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    layout->setSpacing(space::kTiny);
    layout->addWidget(m_name);
    layout->addWidget(m_state);
    return top;
}

QWidget* RecordForm::makeScroll() {
    auto* fields = new QWidget;
    fields->setObjectName(QStringLiteral("formFields"));
    m_column = new QVBoxLayout(fields);
    m_column->setContentsMargins(space::kMedium, 0, space::kMedium, space::kMedium);
    m_column->setSpacing(space::kSmall);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(fields);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    return m_scroll;
}

QAction* RecordForm::offer(const QString& text, const QKeySequence& key,
                           Qt::ShortcutContext context, void (RecordForm::*act)()) {
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(context);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

QPushButton* RecordForm::button(const char* name, QAction* action) {
    auto* made = new QPushButton(action->text(), this);
    made->setObjectName(QLatin1String(name));
    made->setToolTip(
        QStringLiteral("%1（%2）")
            .arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    made->setProperty(kUsualTip, made->toolTip());
    connect(made, &QPushButton::clicked, action, &QAction::trigger);
    m_buttons.push_back(made);
    return made;
}

QWidget* RecordForm::makeButtons() {
    auto* box = new QWidget(this);
    box->setObjectName(QStringLiteral("formButtons"));
    box->setAttribute(Qt::WA_StyledBackground);
    // In the whole window, as the menu says; the others where the table has its own of that key.
    constexpr auto kWindow = Qt::WindowShortcut, kHere = Qt::WidgetWithChildrenShortcut;
    auto* save =
        button("formSave", offer(tr("保存"), QKeySequence::Save, kWindow, &RecordForm::save));
    save->setProperty("primary", true);
    auto* again =
        button("formSaveAndBegin",
               offer(tr("保存并继续新增"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
                     kHere, &RecordForm::saveAndBegin));
    auto* fresh =
        button("formBegin", offer(tr("新增"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                                  kWindow, &RecordForm::begin));
    m_withdraw = button("formWithdraw", offer(tr("撤回修改"), QKeySequence(Qt::Key_Escape), kHere,
                                              &RecordForm::withdraw));
    m_remove = button("formRemove", offer(tr("删除"), QKeySequence(Qt::CTRL | Qt::Key_Delete),
                                          kHere, &RecordForm::removeRecord));
    addEnterKeys();
    auto* layout = new QGridLayout(box);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    layout->setSpacing(space::kSmall);
    layout->addWidget(save, 0, 0);
    layout->addWidget(again, 0, 1, 1, 2);
    layout->addWidget(fresh, 1, 0);
    layout->addWidget(m_withdraw, 1, 1);
    layout->addWidget(m_remove, 1, 2);
    return box;
}

void RecordForm::addEnterKeys() {
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        new QShortcut(Qt::CTRL | enter, this, this, &RecordForm::save,
                      Qt::WidgetWithChildrenShortcut);
    }
    new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter, this, this, &RecordForm::saveAndBegin,
                  Qt::WidgetWithChildrenShortcut);
}

/// Whoever may not type reads, and is told why.
void RecordForm::offerTyping() {
    const QString reason = m_sheet.obstacle();
    for (QPushButton* each : m_buttons) {
        each->setEnabled(takesTyping());
        each->setToolTip(reason.isEmpty() ? each->property(kUsualTip).toString() : reason);
    }
    for (QAction* each : actions()) {
        each->setEnabled(takesTyping());
        each->setToolTip(reason);
    }
    for (FormField* field : m_fields) field->setTakesTyping(takesTyping());
}

void RecordForm::buildFields() {
    const std::size_t count = m_sheet.rules()->columns().size();
    for (std::size_t column = 0; column < count; ++column) addField(column);
    m_column->addStretch(1);
    orderButtons();
    setFocusProxy(&m_fields.front()->editor());
}

/// Tab leaves the last field for 保存, not for the rest of the window.
void RecordForm::orderButtons() {
    QWidget* before = &m_fields.back()->last();
    for (QPushButton* each : m_buttons) setTabOrder(std::exchange(before, each), each);
}

bool RecordForm::eventFilter(QObject* editor, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        setFocusProxy(qobject_cast<QWidget*>(editor));
        m_scroll->ensureWidgetVisible(focusProxy(), 0, space::kLarge);
    }
    return QWidget::eventFilter(editor, event);
}

void RecordForm::addField(std::size_t column) {
    const ColumnDescriptor& descriptor = m_sheet.rules()->columns()[column];
    for (const FormHeading& heading : m_headings) {
        if (heading.header != fromUtf8(descriptor.header)) continue;
        auto* title = new QLabel(heading.title, this);
        title->setFont(typeFace(TypeSize::Body, true));
        title->setProperty("quiet", true);
        title->setContentsMargins(0, column == 0 ? 0 : space::kSmall, 0, 0);
        m_column->addWidget(title);
    }
    auto* field = new FormField(descriptor, m_sources, m_scroll->widget());
    m_column->addWidget(field);
    m_fields.push_back(field);
    connect(field, &FormField::edited, this, [this, column] { typed(column); });
    connect(field, &FormField::chosen, this, [this, column](bool mine) { choose(column, mine); });
    field->editor().installEventFilter(this);
    connect(&field->editor(), &QLineEdit::returnPressed, this, [this, column] { goOn(column); });
}

void RecordForm::goOn(std::size_t column) {
    if (column + 1 < m_fields.size()) return goTo(column + 1);
    save();
}

void RecordForm::goTo(std::size_t column) {
    m_fields[column]->editor().setFocus(Qt::TabFocusReason);
}

DraftVerdict RecordForm::verdict() const {
    if (const DraftVerdict* known = m_sheet.verdict(m_draft.key)) return *known;
    return verdictsOf({m_draft}, *m_sheet.rules()).front();
}

void RecordForm::showVerdict() {
    if (m_sheet.rules() == nullptr) return;
    const DraftVerdict now = verdict();
    for (std::size_t column = 0; column < m_fields.size(); ++column) showMark(column, now);
    showState(now);
}

void RecordForm::showMark(std::size_t column, const DraftVerdict& verdict) {
    using Kind = CellMark::Kind;
    FormField& field = *m_fields[column];
    field.showImplied(column < verdict.implied.size() ? verdict.implied[column] : std::string());
    field.hideConflict();
    const auto mark = verdict.marks.find(column);
    const bool choosing = field.editor().isListShown();
    // Nobody is told off for a record that is not begun, or not offered yet.
    const bool begun = m_draft.isTouched() || !m_draft.isNew();
    const bool unsaid =
        mark == verdict.marks.end() || choosing ||
        (mark->second.kind == Kind::Missing && !(begun && m_sheet.isOffered(m_draft.key)));
    if (unsaid) return field.showRemark({Tone::Quiet, field.editor().meaning()});
    if (mark->second.kind == Kind::Conflict) {
        field.showRemark({});
        return field.showConflict(mark->second.theirs);
    }
    const Tone tone = mark->second.kind == Kind::Warning ? Tone::Warning : Tone::Fault;
    const std::string_view header = m_sheet.rules()->columns()[column].header;
    field.showRemark({tone, m_session.text(namedAsShown(mark->second.message, header))});
}

void RecordForm::showState(const DraftVerdict& verdict) {
    const auto conflicts = std::count_if(
        verdict.marks.begin(), verdict.marks.end(),
        [](const auto& each) { return each.second.kind == CellMark::Kind::Conflict; });
    if (m_gone) {
        m_banner->showGone();
    } else {
        m_banner->showConflicts(static_cast<std::size_t>(conflicts));
    }
    m_name->setText(!m_draft.isNew() ? nameOfRecord()
                    : takesTyping()  ? tr("新增%1").arg(m_title)
                                     : m_title);
    const bool touched = m_draft.isTouched();
    m_state->setText(stateText());
    m_state->setProperty("tone", touched ? QStringLiteral("warn") : QStringLiteral("quiet"));
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state);
    m_withdraw->setEnabled(touched);
    m_remove->setEnabled(takesTyping() && !m_draft.isNew());
}

QString RecordForm::stateText() const {
    if (!takesTyping()) return m_sheet.obstacle();
    if (isSaving()) return tr("正在保存…");
    if (m_draft.isTouched()) return tr("● 未保存，已留作草稿");
    return m_draft.isNew() ? tr("带 * 的必须填；按回车到下一项，Ctrl+S 保存") : tr("已保存");
}

void RecordForm::showNothing() {
    m_banner->showConflicts(0);
    m_name->clear();
    m_state->clear();
}

QString RecordForm::nameOfRecord() const {
    return m_title + u' ' +
           recordName(m_draft.isNew() ? m_draft.texts : m_draft.base, m_sheet.rules()->columns());
}

}  // namespace grants::ui
