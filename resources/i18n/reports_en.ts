<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>awardReports</name>
    <message>
        <source>首款</source>
        <translation>First instalment</translation>
    </message>
    <message>
        <source>尾款</source>
        <translation>Final instalment</translation>
    </message>
    <message>
        <source>奖补</source>
        <translation>Subsidy</translation>
    </message>
    <message>
        <source>追回</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>{0} 于 {1} 经负责人放行，理由：{2}</source>
        <translation>{0}: let pass by the chief on {1}; reason: {2}</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>专利转化专项资金拨款审批表</source>
        <translation>Approval of a Payment from the Patent Commercialisation Fund</translation>
    </message>
    <message>
        <source>单位：元</source>
        <translation>Unit: yuan</translation>
    </message>
    <message>
        <source>经办：</source>
        <translation>Handled by:</translation>
    </message>
    <message>
        <source>复核：</source>
        <translation>Checked by:</translation>
    </message>
    <message>
        <source>(盖章)</source>
        <translation>(Seal)</translation>
    </message>
    <message>
        <source>{0}；{1}(拨付节点)</source>
        <translation>{0}; {1} (instalments)</translation>
    </message>
    <message>
        <source>批次 {0} 的测算结果。</source>
        <translation>As calculated in batch {0}.</translation>
    </message>
    <message>
        <source>验收后的最终金额 {0} 元，减已拨 {1} 元，应拨 {2} 元。</source>
        <translation>Final amount after acceptance {0} yuan, less {1} yuan paid: {2} yuan due.</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>支持项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>项目名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>立项编号</source>
        <translation>Award number</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>立项文号</source>
        <translation>Award document</translation>
    </message>
    <message>
        <source>拨付编号</source>
        <translation>Payment number</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>批准总额</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>已拨</source>
        <translation>Paid before</translation>
    </message>
    <message>
        <source>本次申请</source>
        <translation>This payment</translation>
    </message>
    <message>
        <source>大写</source>
        <translation>In capitals</translation>
    </message>
    <message>
        <source>开户行</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>计算</source>
        <translation>Computation</translation>
    </message>
    <message>
        <source>签字：              日期：    年  月  日</source>
        <translation>Signature:              Date:</translation>
    </message>
    <message>
        <source>科室意见</source>
        <translation>Opinion of the section</translation>
    </message>
    <message>
        <source>财务意见</source>
        <translation>Opinion of finance</translation>
    </message>
    <message>
        <source>分管领导意见</source>
        <translation>Opinion of the deputy head</translation>
    </message>
    <message>
        <source>主要领导意见</source>
        <translation>Opinion of the head</translation>
    </message>
    <message>
        <source>没有要审批的拨付；请先申请拨付。</source>
        <translation>There is no payment to be approved; ask for one first.</translation>
    </message>
    <message>
        <source>无法计算</source>
        <translation>Cannot be computed</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>passes</translation>
    </message>
    <message>
        <source>核减后通过</source>
        <translation>passes in part</translation>
    </message>
    <message>
        <source>整改</source>
        <translation>to be rectified</translation>
    </message>
    <message>
        <source>不通过</source>
        <translation>fails</translation>
    </message>
    <message>
        <source>专利转化专项资金项目验收表</source>
        <translation>Acceptance of a Project of the Patent Commercialisation Fund</translation>
    </message>
    <message>
        <source>金额单位：元</source>
        <translation>Amounts in yuan</translation>
    </message>
    <message>
        <source>专家组长：</source>
        <translation>Head of the panel:</translation>
    </message>
    <message>
        <source>专家签名：</source>
        <translation>Experts:</translation>
    </message>
    <message>
        <source>承担单位(盖章)：</source>
        <translation>Undertaking unit (seal):</translation>
    </message>
    <message>
        <source>验收单位(盖章)：</source>
        <translation>Accepting authority (seal):</translation>
    </message>
    <message>
        <source>日期：    年  月  日</source>
        <translation>Date:</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>方案值</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>承诺值</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>实际值</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>是否完成</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>佐证</source>
        <translation>Shown by</translation>
    </message>
    <message>
        <source>专家结论</source>
        <translation>Experts’ conclusion</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>未完成</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>认定</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>未认定</source>
        <translation>not accepted</translation>
    </message>
    <message>
        <source>完成率 {0}，定性成果认定 {1} 项；按现有数据，结论应为：{2}。</source>
        <translation>Completion {0}, deliverables accepted {1}; by what is known now it {2}.</translation>
    </message>
    <message>
        <source>完成率 {0}，定性成果认定 {1} 项；{2} 验收结论：{3}；最终金额 {4} 元。</source>
        <translation>Completion {0}, deliverables accepted {1}; concluded on {2}: {3}; final amount {4} yuan.</translation>
    </message>
    <message>
        <source>没有验收表可打印：没有申请验收的项目。</source>
        <translation>There is no acceptance form to print: nothing is in acceptance.</translation>
    </message>
    <message>
        <source>承担单位：{0}    项目名称：{1}    立项编号：{2}</source>
        <translation>Undertaking unit: {0}    Title: {1}    Award number: {2}</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>受理号</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>承担单位</source>
        <translation>Undertaking unit</translation>
    </message>
    <message>
        <source>立项日期</source>
        <translation>Awarded on</translation>
    </message>
    <message>
        <source>立项金额(元)</source>
        <translation>Awarded (yuan)</translation>
    </message>
    <message>
        <source>最终金额(元)</source>
        <translation>Final amount (yuan)</translation>
    </message>
    <message>
        <source>已拨(元)</source>
        <translation>Paid (yuan)</translation>
    </message>
    <message>
        <source>已追回(元)</source>
        <translation>Returned (yuan)</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>小计</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>立项清单</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>专利转化专项资金立项清单</source>
        <translation>Awards of the Patent Commercialisation Fund</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>凭证号</source>
        <translation>Voucher</translation>
    </message>
    <message>
        <source>项目编号</source>
        <translation>Project number</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>收款人</source>
        <translation>Payee</translation>
    </message>
    <message>
        <source>预算数</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>本次支出</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>累计支出</source>
        <translation>Spent so far</translation>
    </message>
    <message>
        <source>结余</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>执行率</source>
        <translation>Spent %</translation>
    </message>
    <message>
        <source>票据类型</source>
        <translation>Receipt kind</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>经办</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>资金使用台账</source>
        <translation>Use of the Fund</translation>
    </message>
    <message>
        <source>专利转化专项资金使用台账</source>
        <translation>Ledger of the Use of the Patent Commercialisation Fund</translation>
    </message>
    <message>
        <source>注：追回的款项以负数列支出；预算数为调剂后的；结余 = 预算数 − 累计支出。</source>
        <translation>What came back is a negative expense; budgets are those after reallocation; left = budget − spent so far.</translation>
    </message>
    <message>
        <source>项目类别</source>
        <translation>Kind of project</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>拟支持金额(万元)</source>
        <translation>Proposed support (10,000 yuan)</translation>
    </message>
    <message>
        <source>公示开始</source>
        <translation>Notice from</translation>
    </message>
    <message>
        <source>公示结束</source>
        <translation>Notice to</translation>
    </message>
    <message>
        <source>按照《{0}》，经申报、形式审查和专家评审，拟对以上项目给予支持，现予公示，公示期 {1} 个工作日。</source>
        <translation>By “{0}”, after application, formal examination and expert review, these projects are to be supported. They are on public notice for {1} working days.</translation>
    </message>
    <message>
        <source>有异议的，请在公示期内以书面形式实名提出，并附证明材料。受理部门：{0}    异议电话：＿＿＿＿＿＿</source>
        <translation>Whoever objects does so in writing within that time, by name and with evidence. To: {0}    Phone: ＿＿＿＿＿＿</translation>
    </message>
    <message>
        <source>公示名单</source>
        <translation>Public Notice</translation>
    </message>
    <message>
        <source>专利转化专项资金拟支持项目公示</source>
        <translation>Public Notice of Projects to Be Supported by the Patent Commercialisation Fund</translation>
    </message>
    <message>
        <source>单位：万元</source>
        <translation>Unit: 10,000 yuan</translation>
    </message>
    <message>
        <source>调剂编号</source>
        <translation>Reallocation number</translation>
    </message>
    <message>
        <source>提出日期</source>
        <translation>Proposed on</translation>
    </message>
    <message>
        <source>调出</source>
        <translation>From</translation>
    </message>
    <message>
        <source>调入</source>
        <translation>To</translation>
    </message>
    <message>
        <source>金额(元)</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <source>批准日期</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>批准文号</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>调剂记录</source>
        <translation>Reallocations</translation>
    </message>
    <message>
        <source>专利转化专项资金调剂记录</source>
        <translation>Reallocations within the Patent Commercialisation Fund</translation>
    </message>
    <message>
        <source>已批准</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>待批准</source>
        <translation>To be approved</translation>
    </message>
    <message>
        <source>截至日没有调剂。</source>
        <translation>Nothing was reallocated by this day.</translation>
    </message>
    <message>
        <source>其中 {0} 元已另行申请，还在办理。</source>
        <translation> Of this {0} yuan were asked for before and are under way.</translation>
    </message>
    <message>
        <source>任务书签订于 {0}。</source>
        <translation>Task book signed on {0}. </translation>
    </message>
    <message>
        <source>批准总额 {0} 元 × {1} = {2} 元(取到元)，减已拨 {3} 元，应拨 {4} 元。</source>
        <translation>{0} yuan granted × {1} = {2} yuan (down to the yuan), less {3} yuan paid: {4} yuan due.</translation>
    </message>
    <message>
        <source>经费：批复 {0} 元，实际拨付 {1} 元，追回 {2} 元，结余 {3} 元。</source>
        <translation>Money: granted {0} yuan, paid {1} yuan, returned {2} yuan, left {3} yuan.</translation>
    </message>
    <message>
        <source>补录</source>
        <translation>entered afterwards</translation>
    </message>
    <message>
        <source>{0}(批准以后改过)</source>
        <translation>{0} (changed after the approval)</translation>
    </message>
    <message>
        <source>批准时 {0}，现在 {1}</source>
        <translation>{0} when approved, {1} now</translation>
    </message>
</context>
<context>
    <name>budgetCheck</name>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>校验项目</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>应为</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>实为</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>差额</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>校验结论：{0} 项全部通过。</source>
        <translation>Conclusion: all {0} checks passed.</translation>
    </message>
    <message>
        <source>校验结论：{0} 项中有 {1} 项不符，请先查明原因，再报送本工作簿。</source>
        <translation>Conclusion: {1} of {0} checks failed. Find out why before you submit this workbook.</translation>
    </message>
    <message>
        <source>工作簿校验结果</source>
        <translation>Checks of This Workbook</translation>
    </message>
    <message>
        <source>金额单位：元</source>
        <translation>Amounts in yuan</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>不符</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>预算执行</source>
        <translation>Budget execution</translation>
    </message>
    <message>
        <source>{0} 的测算数等于奖补实付合计</source>
        <translation>The computed amount of {0} equals the total of its payments</translation>
    </message>
    <message>
        <source>调整后预算合计不超过专项资金总额</source>
        <translation>The adjusted budget in total does not exceed the fund</translation>
    </message>
    <message>
        <source>按成效记录重新统计后完成值一致的指标数</source>
        <translation>Targets whose value is the same when counted again from the records</translation>
    </message>
    <message>
        <source>是否完成的结论与目标值一致的指标数</source>
        <translation>Targets whose verdict agrees with their goal</translation>
    </message>
    <message>
        <source>全部工作表</source>
        <translation>All sheets</translation>
    </message>
    <message>
        <source>小计和合计等于其明细之和的工作表数</source>
        <translation>Sheets whose subtotals and totals equal the sum of their lines</translation>
    </message>
    <message>
        <source>按打印位数四舍五入后仍能加总的工作表数</source>
        <translation>Sheets that still add up as printed, after rounding</translation>
    </message>
    <message>
        <source>实付合计等于奖补实付合计</source>
        <translation>The total paid equals the total of the scheme’s payments</translation>
    </message>
    <message>
        <source>各单位的明细测算金额之和等于其测算合计</source>
        <translation>The computed amounts of each unit’s lines add up to the unit’s</translation>
    </message>
    <message>
        <source>各单位的明细实付金额之和等于其实付</source>
        <translation>The payments of each unit’s lines add up to the unit’s</translation>
    </message>
    <message>
        <source>各单位测算合计之和等于总测算</source>
        <translation>The units’ computed amounts add up to the scheme’s</translation>
    </message>
    <message>
        <source>各单位上限后金额之和等于总上限后金额</source>
        <translation>The units’ amounts after the cap add up to the scheme’s</translation>
    </message>
    <message>
        <source>各单位实付之和等于总实付</source>
        <translation>The units’ payments add up to the scheme’s</translation>
    </message>
    <message>
        <source>实付加结余等于资金总额，实付不超过资金总额</source>
        <translation>Paid plus residue equals the pool, and paid does not exceed it</translation>
    </message>
    <message>
        <source>实付不超过上限后金额和测算合计的单位数</source>
        <translation>Units paid no more than their capped and computed amounts</translation>
    </message>
    <message>
        <source>测算过程逐步重算后金额一致的条数</source>
        <translation>Traces that give the same amount when replayed step by step</translation>
    </message>
    <message>
        <source>主要目标</source>
        <translation>The main targets</translation>
    </message>
    <message>
        <source>{0} 的安排数等于已批准批次的奖补合计</source>
        <translation>{0}: what is committed equals what its approved batches pay</translation>
    </message>
</context>
<context>
    <name>budgetReport</name>
    <message>
        <source>按奖补申报</source>
        <translation>claims filed</translation>
    </message>
    <message>
        <source>按可享受奖补的各方</source>
        <translation>every party that could claim</translation>
    </message>
    <message>
        <source>;</source>
        <translation>; </translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>登记号</source>
        <translation>Register no.</translation>
    </message>
    <message>
        <source>专利号</source>
        <translation>Patent no.</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>测算过程或不予支持的原因</source>
        <translation>Calculation, or reason for rejection</translation>
    </message>
    <message>
        <source>条款</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>测算金额(元)</source>
        <translation>Computed (yuan)</translation>
    </message>
    <message>
        <source>实付金额(元)</source>
        <translation>Paid (yuan)</translation>
    </message>
    <message>
        <source>支持</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>(续上)</source>
        <translation>(continued)</translation>
    </message>
    <message>
        <source>不予支持({0} 条)</source>
        <translation>Rejected ({0} lines)</translation>
    </message>
    <message>
        <source>{0}测算明细表</source>
        <translation>{0}: Calculation by Line</translation>
    </message>
    <message>
        <source>单位：元</source>
        <translation>Unit: yuan</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>奖补 {0} 家，不予支持 {1} 条，资金池结余 {2} 元</source>
        <translation>{0} units paid, {1} lines rejected, {2} yuan left in the pool</translation>
    </message>
    <message>
        <source>无申报</source>
        <translation>No applications</translation>
    </message>
    <message>
        <source>申报 {0} 家，申请 {1} 万元</source>
        <translation>{0} applications for {1} × 10,000 yuan</translation>
    </message>
    <message>
        <source>小计</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>{0}–{1} 小计</source>
        <translation>Subtotal {0}–{1}</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>预算数</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>调剂增(+)减(−)</source>
        <translation>Reallocated (+/−)</translation>
    </message>
    <message>
        <source>调整后预算</source>
        <translation>Adjusted budget</translation>
    </message>
    <message>
        <source>已立项(测算)</source>
        <translation>Committed (computed)</translation>
    </message>
    <message>
        <source>已拨付</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>拨付进度%</source>
        <translation>Paid out %</translation>
    </message>
    <message>
        <source>未拨付</source>
        <translation>Not yet paid</translation>
    </message>
    <message>
        <source>结余</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>专利转化专项资金预算执行情况表</source>
        <translation>Execution of the Patent Commercialisation Fund Budget</translation>
    </message>
    <message>
        <source>单位：万元</source>
        <translation>Unit: 10,000 yuan</translation>
    </message>
    <message>
        <source>单位上限</source>
        <translation>Unit cap</translation>
    </message>
    <message>
        <source>总额按比例分配</source>
        <translation>Pool shared in proportion</translation>
    </message>
    <message>
        <source>按标准足额</source>
        <translation>Full rate</translation>
    </message>
    <message>
        <source>企业融资笔数</source>
        <translation>Loans as enterprise</translation>
    </message>
    <message>
        <source>转让件数</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>服务促成笔数</source>
        <translation>Loans as institution</translation>
    </message>
    <message>
        <source>许可件数</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>测算合计(元)</source>
        <translation>Computed (yuan)</translation>
    </message>
    <message>
        <source>上限后(元)</source>
        <translation>After cap (yuan)</translation>
    </message>
    <message>
        <source>实付(元)</source>
        <translation>Paid (yuan)</translation>
    </message>
    <message>
        <source>决定规则</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>实付金额大写</source>
        <translation>Paid, in Chinese capitals</translation>
    </message>
    <message>
        <source>实付合计(大写):{0}</source>
        <translation>Total paid, in Chinese capitals: {0}</translation>
    </message>
    <message>
        <source>资金总额 {0} 元，测算合计 {1} 元，上限后合计 {2} 元，实付合计 {3} 元，结余 {4} 元；分配比例 {5}。</source>
        <translation>Pool {0} yuan, computed {1} yuan, after caps {2} yuan, paid {3} yuan, residue {4} yuan; ratio {5}.</translation>
    </message>
    <message>
        <source>{0}资金汇总表</source>
        <translation>{0}: Payments by Unit</translation>
    </message>
    <message>
        <source>含义</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>取值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>默认值</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>是否调整</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>工作方案</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>方案编号</source>
        <translation>Plan no.</translation>
    </message>
    <message>
        <source>方案名称</source>
        <translation>Plan name</translation>
    </message>
    <message>
        <source>印发单位</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>印发日期</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>已调整</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>默认</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>测算参数和口径一览表</source>
        <translation>Parameters and Readings in Force</translation>
    </message>
    <message>
        <source>口径(方案文字的理解)</source>
        <translation>Readings (how the text is taken)</translation>
    </message>
    <message>
        <source>参数</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>无法计算</source>
        <translation>Cannot be computed</translation>
    </message>
    <message>
        <source>万元</source>
        <translation>10,000 yuan</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>完成值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Fulfilment</translation>
    </message>
    <message>
        <source>时序进度</source>
        <translation>Calendar pace</translation>
    </message>
    <message>
        <source>是否完成</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>未完成</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>专利转化专项计划主要目标完成情况表</source>
        <translation>Main Targets of the Patent Commercialisation Plan</translation>
    </message>
    <message>
        <source>注：时序进度为计算期间({0} 至 {1})截至数据日已经过的比例。</source>
        <translation>Note: calendar pace is how much of the window ({0} to {1}) has passed at the data cut-off.</translation>
    </message>
    <message>
        <source>不予支持</source>
        <translation>Not supported</translation>
    </message>
    <message>
        <source>测算口径：{0}</source>
        <translation>Basis: {0}</translation>
    </message>
    <message>
        <source>待拨付</source>
        <translation>Payable</translation>
    </message>
    <message>
        <source>已追回</source>
        <translation>Recovered</translation>
    </message>
    <message>
        <source>注：待拨付为已批准未支付；拨付进度 = (已拨付 − 已追回) ÷ 调整后预算；未拨付 = 已立项(测算) − 已拨付 + 已追回；结余 = 调整后预算 − 已立项(测算)。万元保留四位小数，与支付表的元逐一对应。</source>
        <translation>Note: payable is approved and not yet paid; progress = (paid − recovered) ÷ adjusted budget; unpaid = committed − paid + recovered; free = adjusted budget − committed. Four decimals of 10,000 yuan match the payment sheets to the yuan.</translation>
    </message>
    <message>
        <source>资金总额已扣除已批准批次的 {0} 元，本表为批次之后还可奖补的单位。</source>
        <translation>{0} yuan of approved batches are taken off the pool; the table lists who may be paid after them.</translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message>
        <source>符合</source>
        <translation>Complies</translation>
    </message>
    <message>
        <source>不符合</source>
        <translation>Does not comply</translation>
    </message>
    <message>
        <source>需补正</source>
        <translation>To be corrected</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>条目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>审查人</source>
        <translation>Examined by</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>审查结论：＿＿＿＿＿＿</source>
        <translation>Conclusion: ＿＿＿＿＿＿</translation>
    </message>
    <message>
        <source>审查结论：通过({0})。{1}</source>
        <translation>Conclusion: passed ({0}). {1}</translation>
    </message>
    <message>
        <source>审查结论：不通过({0})。{1}</source>
        <translation>Conclusion: not passed ({0}). {1}</translation>
    </message>
    <message>
        <source>项目申报形式审查表</source>
        <translation>Formal Examination of an Application</translation>
    </message>
    <message>
        <source>申报单位：{0}    项目名称：{1}    受理号：{2}</source>
        <translation>Applicant: {0}    Title: {1}    Receipt number: {2}</translation>
    </message>
    <message>
        <source>审查人(签字)：</source>
        <translation>Examined by (signature):</translation>
    </message>
    <message>
        <source>复核：</source>
        <translation>Checked by:</translation>
    </message>
    <message>
        <source>日期：    年  月  日</source>
        <translation>Date:</translation>
    </message>
    <message>
        <source>没有形式审查表可打印：还没有审查过申报。</source>
        <translation>There is no examination form to print: no application was examined yet.</translation>
    </message>
</context>
<context>
    <name>goalCells</name>
    <message>
        <source>无法计算</source>
        <translation>Cannot be computed</translation>
    </message>
    <message>
        <source>不少于</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>超过</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>不超过</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>少于</source>
        <translation>less than</translation>
    </message>
</context>
<context>
    <name>officialReport</name>
    <message>
        <source>数据截至：{0}    填报日期：{1}</source>
        <translation>Data as of: {0}    Date of report: {1}</translation>
    </message>
    <message>
        <source>未启用人员权限</source>
        <translation>rights of people not in use</translation>
    </message>
    <message>
        <source>第{0}页 共{1}页</source>
        <translation>Page {0} of {1}</translation>
    </message>
    <message>
        <source>校验：明细之和减合计</source>
        <translation>Check: sum of lines less total</translation>
    </message>
    <message>
        <source>基金文件：{0}    参数版本：{1}(调整 {2} 项)    审计链：{3}</source>
        <translation>Fund file: {0}    Plan: {1} ({2} settings changed)    Audit chain: {3}</translation>
    </message>
    <message>
        <source>基金文件：{0}    数据截至：{1}</source>
        <translation>Fund file: {0}    Data as of: {1}</translation>
    </message>
    <message>
        <source>制表：</source>
        <translation>Prepared by:</translation>
    </message>
    <message>
        <source>复核：</source>
        <translation>Checked by:</translation>
    </message>
    <message>
        <source>财务负责人：</source>
        <translation>Head of finance:</translation>
    </message>
    <message>
        <source>单位负责人：</source>
        <translation>Head of unit:</translation>
    </message>
    <message>
        <source>日期：    年  月  日</source>
        <translation>Date:</translation>
    </message>
    <message>
        <source>(盖章)</source>
        <translation>(Seal)</translation>
    </message>
</context>
<context>
    <name>rankingReport</name>
    <message>
        <source>{0}评审汇总表</source>
        <translation>Ranking of {0}</translation>
    </message>
    <message>
        <source>单位：分</source>
        <translation>In points</translation>
    </message>
    <message>
        <source>支持项目：{0}    名额：{1} 个    合格分：{2}    评分汇总：{3}</source>
        <translation>Project: {0}    Slots: {1}    Pass mark: {2}    Aggregation: {3}</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>受理号</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>申报单位</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>最低</source>
        <translation>Lowest</translation>
    </message>
    <message>
        <source>最高</source>
        <translation>Highest</translation>
    </message>
    <message>
        <source>分差</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>{0}均分</source>
        <translation>{0} (mean)</translation>
    </message>
    <message>
        <source>有效评分表</source>
        <translation>Sheets that count</translation>
    </message>
    <message>
        <source>合格</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>名额</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>是</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>no</translation>
    </message>
    <message>
        <source>名额内</source>
        <translation>within</translation>
    </message>
    <message>
        <source>并列压线</source>
        <translation>tie at the line</translation>
    </message>
    <message>
        <source>名额外</source>
        <translation>beyond</translation>
    </message>
    <message>
        <source>粗线以上在名额内。得分相同的，依次比“实施方案”和“绩效目标”均分，仍相同的并列；并列压在名额线上的都不在名额内。</source>
        <translation>Above the thick line is within the slots. Equal scores are told apart by the mean of “Implementation plan”, then of “Performance goals”; those still equal share a rank; of those who share one across the line nobody is within the slots.</translation>
    </message>
    <message>
        <source>专家组长：</source>
        <translation>Head of the panel:</translation>
    </message>
    <message>
        <source>专家签名：</source>
        <translation>Experts (signatures):</translation>
    </message>
    <message>
        <source>制表：</source>
        <translation>Prepared by:</translation>
    </message>
    <message>
        <source>复核：</source>
        <translation>Checked by:</translation>
    </message>
    <message>
        <source>日期：    年  月  日</source>
        <translation>Date:</translation>
    </message>
    <message>
        <source>(盖章)</source>
        <translation>(Seal)</translation>
    </message>
    <message>
        <source>共 {0} 件申报，{1} 件有得分。</source>
        <translation>{0} applications, {1} of them with a score.</translation>
    </message>
    <message>
        <source>{0} 件没有有效的评分表，或评审没有结束、评分表还封存着，暂不排名。</source>
        <translation>{0} have no sheet that counts, or their review is not closed and the sheets are still sealed; they have no rank so far.</translation>
    </message>
    <message>
        <source>{0} 件评审未结束，名次暂定；这些评审结束以后，其他申报的名次也可能变动。</source>
        <translation>{0} still under review, ranks provisional; when these reviews are closed, the ranks of others may change, too.</translation>
    </message>
    <message>
        <source>{0} 张评分表对出表人封存，没有计入；结束评审以后再出表，得分和名次会不同。</source>
        <translation>{0} score sheets are sealed for whoever made this report and do not count; printed once the review is closed, scores and ranks will differ.</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>评审未结束，名次暂定</source>
        <translation>Review not closed, rank provisional</translation>
    </message>
    <message>
        <source>评审未结束</source>
        <translation>Review not closed</translation>
    </message>
</context>
<context>
    <name>reportScope</name>
    <message>
        <source>没有受理号为“{0}”的申报，请核对受理号。</source>
        <translation>There is no application with the receipt number “{0}”. Check the number.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>预算执行和奖补测算工作簿</source>
        <translation>Budget Execution and Subsidy Workbook</translation>
    </message>
    <message>
        <source>专家打分表</source>
        <translation>Experts&apos; Score Sheets</translation>
    </message>
    <message>
        <source>评审汇总表</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>拨款审批表</source>
        <translation>Payment Approvals</translation>
    </message>
    <message>
        <source>任务书</source>
        <translation>Task Books</translation>
    </message>
    <message>
        <source>验收表</source>
        <translation>Acceptance Forms</translation>
    </message>
    <message>
        <source>立项清单</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>资金使用台账</source>
        <translation>Use of the Fund</translation>
    </message>
    <message>
        <source>公示名单</source>
        <translation>Public Notice</translation>
    </message>
    <message>
        <source>调剂记录</source>
        <translation>Reallocations</translation>
    </message>
    <message>
        <source>形式审查表</source>
        <translation>Formal Examinations</translation>
    </message>
</context>
<context>
    <name>scoreSheets</name>
    <message>
        <source>评审专家(签字)：</source>
        <translation>Expert (signature):</translation>
    </message>
    <message>
        <source>日期：    年  月  日</source>
        <translation>Date:</translation>
    </message>
    <message>
        <source>(匿名评审)</source>
        <translation>(blind review)</translation>
    </message>
    <message>
        <source>支持项目：{0}  {1}    受理号：{2}</source>
        <translation>Project: {0}  {1}    Receipt number: {2}</translation>
    </message>
    <message>
        <source>申报单位：{0}    项目名称：{1}</source>
        <translation>Applicant: {0}    Title: {1}</translation>
    </message>
    <message>
        <source>评审专家：{0}</source>
        <translation>Expert: {0}</translation>
    </message>
    <message>
        <source>评审专家：{0}({1}，财务专家)</source>
        <translation>Expert: {0} ({1}, finance)</translation>
    </message>
    <message>
        <source>评审专家：{0}({1})</source>
        <translation>Expert: {0} ({1})</translation>
    </message>
    <message>
        <source>评分项</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>评分标准</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>满分</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>每个评分项填 0 到满分，最多两位小数，合计为各项之和；各项填齐并签字后交回，由审核人员照此录入。</source>
        <translation>Give each criterion 0 to its points, with at most two decimals; the total is their sum. Return the sheet when every criterion is filled in and it is signed; an officer types it in.</translation>
    </message>
    <message>
        <source>本人承诺：与申报单位没有应当回避的利害关系，独立、客观地评审。</source>
        <translation>I declare that I have no conflict of interest with the applicant, and that I review independently and objectively.</translation>
    </message>
    <message>
        <source>没有打分表可打印：所选的申报还没有专家组，请先分组。</source>
        <translation>There is no score sheet to print: what is chosen has no panel so far. Assign panels first.</translation>
    </message>
</context>
<context>
    <name>taskBook</name>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>方案值</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>承诺值</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>佐证方式</source>
        <translation>Shown by</translation>
    </message>
    <message>
        <source>逐项认定</source>
        <translation>each accepted</translation>
    </message>
    <message>
        <source>首款</source>
        <translation>First instalment</translation>
    </message>
    <message>
        <source>任务书签字盖章之后</source>
        <translation>After the task book is signed and sealed</translation>
    </message>
    <message>
        <source>尾款</source>
        <translation>Final instalment</translation>
    </message>
    <message>
        <source>验收通过之后；以验收后的最终金额减已拨付的为准，支付不晚于 {0}</source>
        <translation>After acceptance: the final amount less what was paid, not later than {0}</translation>
    </message>
    <message>
        <source>款项</source>
        <translation>Instalment</translation>
    </message>
    <message>
        <source>什么时候应拨</source>
        <translation>When it is due</translation>
    </message>
    <message>
        <source>比例</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>金额(元)</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <source>大写</source>
        <translation>In capitals</translation>
    </message>
    <message>
        <source>附表一</source>
        <translation>Annex 1</translation>
    </message>
    <message>
        <source>附表一 任务指标</source>
        <translation>Annex 1: Indicators</translation>
    </message>
    <message>
        <source>附表二</source>
        <translation>Annex 2</translation>
    </message>
    <message>
        <source>附表二 经费和拨付</source>
        <translation>Annex 2: Money and Its Payment</translation>
    </message>
    <message>
        <source>单位：元</source>
        <translation>Unit: yuan</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>任务书</source>
        <translation>Task Books</translation>
    </message>
    <message>
        <source>专利转化专项资金项目任务书</source>
        <translation>Task Book of a Project of the Patent Commercialisation Fund</translation>
    </message>
    <message>
        <source>条目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>甲方(盖章)：</source>
        <translation>Authority (seal):</translation>
    </message>
    <message>
        <source>代表(签字)：</source>
        <translation>Signed for it by:</translation>
    </message>
    <message>
        <source>乙方(盖章)：</source>
        <translation>Undertaking unit (seal):</translation>
    </message>
    <message>
        <source>签订日期：    年  月  日</source>
        <translation>Date of signature:</translation>
    </message>
    <message>
        <source>甲方</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>乙方</source>
        <translation>Undertaking unit</translation>
    </message>
    <message>
        <source>{0}    统一社会信用代码：{1}</source>
        <translation>{0}    Credit code: {1}</translation>
    </message>
    <message>
        <source>乙方联系</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>法定代表人：{0}    项目负责人：{1}    联系人：{2}    联系电话：{3}</source>
        <translation>Legal representative: {0}    Project leader: {1}    Contact: {2}    Phone: {3}</translation>
    </message>
    <message>
        <source>乙方账户</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>开户行：{0}    账号：{1}</source>
        <translation>Bank: {0}    Account: {1}</translation>
    </message>
    <message>
        <source>支持项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>项目名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>立项</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>立项编号：{0}    文号：{1}    受理号：{2}</source>
        <translation>Award number: {0}    Document: {1}    Receipt number: {2}</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>支持资金</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>{0} 至 {1}；资金使用到 {2} 为止</source>
        <translation>{0} to {1}; the money is used by {2}</translation>
    </message>
    <message>
        <source>{0} 元(大写：{1})</source>
        <translation>{0} yuan (in capitals: {1})</translation>
    </message>
    <message>
        <source>本方案没有任务书的条款，条款由双方另行约定。</source>
        <translation>This plan has no articles for task books; both parties agree on them separately.</translation>
    </message>
    <message>
        <source>{0} 还没有立项，没有任务书可打印；请先批准立项。</source>
        <translation>{0} is not awarded yet, so it has no task book; award it first.</translation>
    </message>
    <message>
        <source>没有任务书可打印：还没有立项；请先批准立项。</source>
        <translation>There is no task book to print: nothing is awarded yet. Award an application first.</translation>
    </message>
    <message>
        <source>第{0}条 {1}</source>
        <translation>Article {0}: {1}</translation>
    </message>
    <message>
        <source>(依据：{0})</source>
        <translation>(Clause {0})</translation>
    </message>
</context>
<context>
    <name>writeBook</name>
    <message>
        <source>“{0}”的扩展名无法识别，请用 .xlsx、.csv 或 .pdf 结尾</source>
        <translation>The ending of “{0}” is not known. Use .xlsx, .csv or .pdf.</translation>
    </message>
    <message>
        <source>“{0}”的内容超出 Excel 工作簿的限制，请改用 .csv 或 .pdf 保存</source>
        <translation>“{0}” holds more than an Excel workbook can. Save it as .csv or .pdf.</translation>
    </message>
    <message>
        <source>工作表名“{0}”不能用于 Excel(最多 31 个字，不含 [ ] : * ? / \)，请改用 .csv 或 .pdf 保存</source>
        <translation>The sheet name “{0}” cannot be used in Excel (at most 31 characters, none of [ ] : * ? / \). Save as .csv or .pdf.</translation>
    </message>
</context>
</TS>
