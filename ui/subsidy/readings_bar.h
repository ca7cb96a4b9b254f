// SPDX-License-Identifier: GPL-3.0-or-later
// 试算: the readings that move most money, as choices that never touch the fund file.
#pragma once

#include "domain/plan/plan.h"
#include "ui/subsidy/scheme_figures.h"

#include <QWidget>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace grants::ui {

class ReadingsBar : public QWidget {
    Q_OBJECT
  public:
    explicit ReadingsBar(QWidget* parent = nullptr);

    /// The plan's own values become the choices in force; choices of another kind of scheme are
    /// hidden.
    void setPlan(const Plan& plan, Language language);
    void setKind(SchemeKind kind);
    /// What differs from the plan, among the choices of the kind.
    [[nodiscard]] Trial trial() const;
    /// Each as `大额许可：两项相加`.
    [[nodiscard]] QStringList inWords(const Trial& trial) const;

    /// Any reading of the plan, also one that has no box here; its value in the file takes it back.
    void tryOut(const std::string& reading, const std::string& option);

  public Q_SLOTS:
    void reset();

  Q_SIGNALS:
    void changed();

  private:
    struct Choice {
        const char* reading;
        std::optional<SchemeKind> kind;  // nothing: both
        QLabel* label;
        QComboBox* box;
        std::string inFile;
    };
    void addChoice(const char* reading, const QString& label, std::optional<SchemeKind> kind);
    void fill(Choice& choice, const Reading& reading, Language language);
    void showTrial();
    void keepPossible();
    [[nodiscard]] const Reading* find(const std::string& reading) const;
    [[nodiscard]] QString inWords(const std::string& reading, const std::string& option) const;
    [[nodiscard]] bool belongs(const Choice& choice) const;

    SchemeKind m_kind = SchemeKind::Transfer;
    QHBoxLayout* m_row = nullptr;
    std::vector<Choice> m_choices;
    std::vector<Reading> m_readings;  // of the plan
    Language m_language = Language::Chinese;
    Trial m_further;  // tried out without a box
    QLabel* m_badge = nullptr;
    QPushButton* m_reset = nullptr;
};

}  // namespace grants::ui
