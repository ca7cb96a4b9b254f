// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/scheme_json.h"

namespace grants {
namespace {

/// Writes one scheme from its sums down to the steps of its lines.
class SchemeJson {
  public:
    SchemeJson(JsonStream& out, const SchemeTelling& telling)
        : m_out(out),
          m_telling(telling),
          m_scheme(telling.scheme),
          m_clauses(telling.scheme.rules.clauses) {}

    void write() {
        writeSums();
        m_out.key("units").list([this] {
            for (const UnitResult& unit : m_scheme.units)
                if (shows(unit.unit)) writeUnit(unit);
        });
        m_out.key("rejected").list([this] {
            for (const Rejection& rejection : m_scheme.rejected)
                if (shows(rejection.unit)) writeRejection(rejection);
        });
        m_out.key("warnings").list([this] {
            for (const std::string& warning : m_scheme.warnings) m_out.text(warning);
        });
    }

  private:
    [[nodiscard]] bool shows(Id<Organisation> unit) const {
        return m_telling.only == nullptr || m_telling.only->id == unit;
    }

    void writeSums() {
        m_out.key("code").text(m_scheme.rules.code);
        m_out.key("pool_fen").fen(m_scheme.pool);
        m_out.key("reallocated_fen").fen(m_scheme.rules.reallocated);
        m_out.key("batches_fen").fen(m_scheme.settled);
        m_out.key("raw_fen").fen(m_scheme.raw);
        m_out.key("capped_fen").fen(m_scheme.capped);
        m_out.key("paid_fen").fen(m_scheme.paid);
        m_out.key("residue_fen").fen(m_scheme.residue);
        m_out.key("ratio").object([this] {
            m_out.key("num").number(m_scheme.ratio.num());
            m_out.key("den").number(m_scheme.ratio.den());
        });
    }

    void writeUnit(const UnitResult& unit) {
        const Organisation& organisation = m_telling.registry.at(unit.unit);
        m_out.object([&] {
            m_out.key("uscc").word(organisation.code.text());
            m_out.key("name").text(organisation.name);
            m_out.key("raw_fen").fen(unit.raw);
            m_out.key("capped_fen").fen(unit.capped);
            m_out.key("paid_fen").fen(unit.paid);
            m_out.key("binding").word(codeText(unit.binding));
            m_out.key("lines").list([&] {
                for (const Line& line : unit.lines) writeLine(unit, line);
            });
            m_out.key("steps").list([&] { writeSteps(unit.steps); });
        });
    }

    void writeLine(const UnitResult& unit, const Line& line) {
        m_out.object([&] {
            m_out.key("record").text(line.record);
            m_out.key("role").word(codeText(line.role));
            m_out.key("patents").list([&] {
                for (const PatentNumber& patent : line.patents) m_out.word(patent.text());
            });
            m_out.key("raw_fen").fen(line.raw);
            m_out.key("paid_fen").fen(line.paid);
            m_out.key("steps").list([&] {
                writeSteps(line.steps);
                writeStep(spreadStep(unit, line));
            });
        });
    }

    void writeSteps(std::span<const Step> steps) {
        for (const Step& step : steps) writeStep(step);
    }

    void writeStep(const Step& step) {
        m_out.object([&] {
            m_out.key("kind").word(codeText(step.kind));
            m_out.key("clause").word(clauseOf(m_clauses, step.kind));
            m_out.key("text").word(m_telling.translator(describe(step)));
            m_out.key("before_fen").fen(step.before);
            m_out.key("after_fen").fen(step.after);
        });
    }

    void writeRejection(const Rejection& rejection) {
        m_out.object([&] {
            m_out.key("uscc").word(m_telling.registry.at(rejection.unit).code.text());
            m_out.key("record").text(rejection.record);
            m_out.key("patent");
            if (rejection.patents.empty()) {
                m_out.null();
            } else {
                m_out.word(rejection.patents.front().text());
            }
            m_out.key("role").word(codeText(rejection.role));
            m_out.key("code").word(codeText(rejection.code));
            m_out.key("clause").word(clauseOf(m_clauses, rejection.code));
            if (!rejection.batch.empty()) m_out.key("batch").text(rejection.batch);
            m_out.key("message").word(m_telling.translator(describe(rejection)));
        });
    }

    JsonStream& m_out;
    const SchemeTelling& m_telling;
    const SchemeResult& m_scheme;
    const SchemeClauses& m_clauses;
};

}  // namespace

void writeScheme(JsonStream& out, const SchemeTelling& telling) {
    SchemeJson(out, telling).write();
}

}  // namespace grants
