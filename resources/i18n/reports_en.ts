<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
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
        <source>基金文件：{0}    参数版本：{1}(调整 {2} 项)    审计链：{3}</source>
        <translation>Fund file: {0}    Plan: {1} ({2} settings changed)    Audit chain: {3}</translation>
    </message>
    <message>
        <source>数据截至：{0}    填报日期：{1}    测算口径：{2}</source>
        <translation>Data as of: {0}    Date of report: {1}    Basis: {2}</translation>
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
    <message>
        <source>第{0}页 共{1}页</source>
        <translation>Page {0} of {1}</translation>
    </message>
    <message>
        <source>校验：明细之和减合计</source>
        <translation>Check: sum of lines less total</translation>
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
        <source>注：拨付进度 = 已拨付 ÷ 调整后预算；未拨付 = 已立项(测算) − 已拨付；结余 = 调整后预算 − 已立项(测算)。万元保留四位小数，与支付表的元逐一对应。</source>
        <translation>Note: paid out % = paid out ÷ adjusted budget; not yet paid = committed − paid out; free = adjusted budget − committed. Four decimals of 10,000 yuan match the yuan of the payment sheets one to one.</translation>
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
        <source>未启用人员权限</source>
        <translation>rights of people not in use</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>预算执行和奖补测算工作簿</source>
        <translation>Budget Execution and Subsidy Workbook</translation>
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
