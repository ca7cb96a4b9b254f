// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subsidy/readings_bar.h"

#include "ui/base/cell.h"
#include "ui/base/theme.h"
#include "ui/words/target_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <algorithm>

namespace grants::ui {

namespace {

constexpr int kNarrowestChoice = 96;  // its list shows the words whole

QString wordsOf(const SettingOption& option, Language language) {
    return planText(option.text, option.textEn, language);
}

}  // namespace

ReadingsBar::ReadingsBar(QWidget* parent) : QWidget(parent) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::kTiny);
    m_row = new QHBoxLayout;
    m_row->setSpacing(space::kSmall);
    rows->addLayout(m_row);
    addChoice("cap_order", tr("上限与总额"), std::nullopt);
    addChoice("s1_licence_sides", tr("许可双方"), SchemeKind::Transfer);
    addChoice("s1_large_relation", tr("大额许可"), SchemeKind::Transfer);
    addChoice("s2_sides", tr("质押双方"), SchemeKind::Pledge);
    m_badge = new QLabel(this);
    m_badge->setObjectName(QStringLiteral("badge"));
    m_reset = new QPushButton(tr("恢复文件口径"), this);
    m_reset->setObjectName(QStringLiteral("resetReadings"));
    connect(m_reset, &QPushButton::clicked, this, &ReadingsBar::reset);
    m_row->addStretch(1);
    auto* trial = new QHBoxLayout;
    trial->setSpacing(space::kSmall);
    trial->addWidget(m_badge);
    trial->addWidget(m_reset);
    trial->addStretch(1);
    rows->addLayout(trial);
    showTrial();
}

void ReadingsBar::addChoice(const char* reading, const QString& label,
                            std::optional<SchemeKind> kind) {
    Choice choice{reading, kind, new QLabel(label, this), new QComboBox(this), {}};
    choice.box->setObjectName(QLatin1String(reading));
    choice.box->setAccessibleName(label);
    choice.box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice.label->setBuddy(choice.box);
    choice.label->setProperty("quiet", true);
    choice.box->setMinimumWidth(kNarrowestChoice);
    m_row->addWidget(choice.label);
    m_row->addWidget(choice.box);
    connect(choice.box, &QComboBox::currentIndexChanged, this, [this] {
        showTrial();
        Q_EMIT changed();
    });
    m_choices.push_back(choice);
}

void ReadingsBar::setPlan(const Plan& plan, Language language) {
    m_readings = plan.readings;
    m_language = language;
    for (Choice& choice : m_choices)
        if (const Reading* reading = find(choice.reading)) fill(choice, *reading, language);
    keepPossible();
    showTrial();
}

const Reading* ReadingsBar::find(const std::string& reading) const {
    const auto found = std::find_if(m_readings.begin(), m_readings.end(),
                                    [&](const Reading& each) { return each.name == reading; });
    return found == m_readings.end() ? nullptr : &*found;
}

/// What another plan has not, or has in force, is tried out no more.
void ReadingsBar::keepPossible() {
    std::erase_if(m_further, [this](const auto& tried) {
        const Reading* reading = find(tried.first);
        if (reading == nullptr || reading->value == tried.second) return true;
        return std::none_of(reading->options.begin(), reading->options.end(),
                            [&](const SettingOption& each) { return each.code == tried.second; });
    });
}

void ReadingsBar::tryOut(const std::string& reading, const std::string& option) {
    for (Choice& choice : m_choices) {
        if (choice.reading != reading || !belongs(choice)) continue;
        return choice.box->setCurrentIndex(choice.box->findData(QString::fromStdString(option)));
    }
    std::erase_if(m_further, [&](const auto& tried) { return tried.first == reading; });
    m_further.emplace_back(reading, option);
    keepPossible();
    showTrial();
    Q_EMIT changed();
}

void ReadingsBar::fill(Choice& choice, const Reading& reading, Language language) {
    const QSignalBlocker quiet(choice.box);
    const QVariant kept = choice.inFile == reading.value ? choice.box->currentData() : QVariant();
    choice.inFile = reading.value;
    choice.box->clear();
    for (const SettingOption& option : reading.options) {
        const QString words = wordsOf(option, language);
        choice.box->addItem(option.code == reading.value ? tr("%1（文件）").arg(words) : words,
                            QString::fromStdString(option.code));
    }
    const QVariant wanted = kept.isValid() ? kept : QVariant(QString::fromStdString(reading.value));
    choice.box->setCurrentIndex(std::max(0, choice.box->findData(wanted)));
    const bool english = language == Language::English && !reading.questionEn.empty();
    choice.box->setToolTip(tr("%1\n条款 %2")
                               .arg(fromUtf8(english ? reading.questionEn : reading.question),
                                    fromUtf8(reading.clause)));
}

void ReadingsBar::setKind(SchemeKind kind) {
    m_kind = kind;
    showTrial();
}

bool ReadingsBar::belongs(const Choice& choice) const {
    return !choice.kind || *choice.kind == m_kind;
}

Trial ReadingsBar::trial() const {
    Trial trial;
    for (const Choice& choice : m_choices) {
        const std::string chosen = choice.box->currentData().toString().toStdString();
        if (belongs(choice) && !chosen.empty() && chosen != choice.inFile)
            trial.emplace_back(choice.reading, chosen);
    }
    trial.insert(trial.end(), m_further.begin(), m_further.end());
    return trial;
}

QStringList ReadingsBar::inWords(const Trial& trial) const {
    QStringList words;
    for (const auto& [reading, option] : trial) words << inWords(reading, option);
    return words;
}

QString ReadingsBar::inWords(const std::string& reading, const std::string& option) const {
    for (const Choice& choice : m_choices) {
        if (choice.reading != reading) continue;
        const int at = choice.box->findData(QString::fromStdString(option));
        return tr("%1：%2").arg(choice.label->text(), choice.box->itemText(at));
    }
    const Reading* known = find(reading);
    if (known == nullptr) return fromUtf8(reading);
    const SettingOption words = grants::inWords(known->options, option);
    return tr("%1：%2").arg(planText(known->question, known->questionEn, m_language),
                            wordsOf(words, m_language));
}

void ReadingsBar::reset() {
    const bool wasTrial = !trial().empty();
    m_further.clear();
    for (Choice& choice : m_choices) {
        const QSignalBlocker quiet(choice.box);
        choice.box->setCurrentIndex(
            std::max(0, choice.box->findData(QString::fromStdString(choice.inFile))));
    }
    showTrial();
    if (wasTrial) Q_EMIT changed();
}

void ReadingsBar::showTrial() {
    for (const Choice& choice : m_choices) {
        choice.label->setVisible(belongs(choice));
        choice.box->setVisible(belongs(choice));
    }
    QStringList further;
    for (const auto& [reading, option] : m_further) further << inWords(reading, option);
    m_badge->setText(further.isEmpty()
                         ? tr("试算，不是文件的口径")
                         : tr("试算，不是文件的口径：%1").arg(further.join(tr("；"))));
    const bool trying = !trial().empty();
    m_badge->setVisible(trying);
    m_reset->setVisible(trying);
}

}  // namespace grants::ui
